namespace NcbiClient.Xml;

/// <content>Lists that have a place in the records only by what they hold. The DTD allows none of them to be empty.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>The current element is a list, which is read next.</summary>
    public readonly ListStart BeginList() => new(_reader.TagStart, _reader.Depth, _context.Unknown.Count, _context.HasOtherLayout);

    /// <summary>The list has been read. If nothing in it was known, it is kept as unknown content, whole: else it would be gone, with what is unknown in it.</summary>
    public void EndList(in ListStart list, bool isEmpty)
    {
        if (!isEmpty)
        {
            return;
        }

        _reader.ReturnTo(list.TagStart, list.Depth);
        _context.ReturnTo(list);
        KeepUnknown(textOffset: null, _context.Strict ? $"The PubMed DTD does not allow <{Name}> to be empty" : null);
    }
}

namespace NcbiClient.Xml;

/// <content>Elements that recur byte by byte: equal bytes have an equal value, so the second need not be read.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>The value of the current element if the same bytes were read before, and then moves to its end; else null.</summary>
    public T? Recall<T>(out RecurringElement element)
        where T : class
    {
        ReadOnlySpan<byte> bytes = _reader.PeekElement(ElementPool.MaxLength, out int start);
        uint hash = StringPool.Hash(bytes);
        element = new RecurringElement(start, bytes.Length, hash, _context.Unknown.Count);
        if (bytes.IsEmpty || _context.Elements.Find(bytes, hash) is not T value)
        {
            return null;
        }

        _hasAttributes = false;
        _reader.SkipElement(start + bytes.Length);
        return value;
    }

    /// <summary>Keeps the value that was read, unless the element holds more than the value does.</summary>
    public readonly T Remember<T>(in RecurringElement element, T value)
        where T : class
    {
        if (element.Length > 0 && _reader.Offset == element.Start + element.Length && _context.Unknown.Count == element.Unknown && !_context.HasOtherOrder)
        {
            _context.Elements.Add(_reader.Bytes.Slice(element.Start, element.Length), element.Hash, value);
        }

        return value;
    }
}

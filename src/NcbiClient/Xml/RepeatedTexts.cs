namespace NcbiClient.Xml;

/// <summary>The last few texts of a record, by where they stand in it: the authors of one place name it in the same bytes. One reader at a time.</summary>
internal sealed class RepeatedTexts
{
    private const int Size = 4;

    private readonly (int Start, int Length, string? Text)[] _texts = new (int, int, string?)[Size];
    private int _next;

    /// <summary>The string for a text that stood in the record before in the same bytes, if it is one of the last.</summary>
    public string? Find(ReadOnlySpan<byte> xml, int start, int length)
    {
        foreach ((int earlier, int itsLength, string? text) in _texts)
        {
            if (itsLength == length && text is not null && xml.Slice(earlier, length).SequenceEqual(xml.Slice(start, length)))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Keeps a text in place of the oldest one.</summary>
    /// <returns>The text.</returns>
    public string Keep(int start, int length, string text)
    {
        _texts[_next] = (start, length, text);
        _next = (_next + 1) % Size;
        return text;
    }

    /// <summary>Forgets a record. It must be, before another document is read.</summary>
    public void Clear() => Array.Clear(_texts);
}

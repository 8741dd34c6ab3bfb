namespace NcbiClient.Xml;

/// <content>Start tags, their attributes, and end tags.</content>
internal ref partial struct Utf8XmlReader
{
    /// <summary>The attributes of the current start tag.</summary>
    public readonly Span<XmlAttributeRange> Attributes => _attributes.AsSpan(0, AttributeCount);

    public readonly ReadOnlySpan<byte> NameOf(in XmlAttributeRange attribute) => _xml.Slice(attribute.NameStart, attribute.NameLength);

    /// <summary>The value as it stands in the document.</summary>
    public readonly ReadOnlySpan<byte> RawValueOf(in XmlAttributeRange attribute) => _xml.Slice(attribute.ValueStart, attribute.ValueLength);

    /// <summary>Behind a start tag: the bytes of the whole element, if they are at most <paramref name="maxLength"/> and its first end tag by name is its own.</summary>
    public readonly ReadOnlySpan<byte> PeekElement(int maxLength, out int start)
    {
        start = _nameStart - 1;
        ReadOnlySpan<byte> bytes = _xml.Slice(start, Math.Min(maxLength, _xml.Length - start));
        int at = _next - start;
        while (!_isEndPending && at < bytes.Length && bytes[at..].IndexOf(Name) is >= 0 and int next)
        {
            int end = at + next + _nameLength;
            if (end < bytes.Length && bytes[end] == (byte)'>' && bytes[at + next - 1] == (byte)'/')
            {
                return bytes[..(end + 1)];
            }

            at = end;
        }

        return [];
    }

    /// <summary>Behind a start tag: moves to the end tag, which ends at <paramref name="end"/>.</summary>
    public void SkipElement(int end)
    {
        _next = end;
        IsEmptyElement = false;
        Close();
    }

    /// <summary>Where the start tag begins that was read last.</summary>
    public readonly int TagStart => _nameStart - 1;

    /// <summary>Reads a start tag again, whose element may be closed by now but no other behind it open.</summary>
    /// <param name="tagStart">Where it begins.</param>
    /// <param name="depth">How many elements were open behind it.</param>
    public void ReturnTo(int tagStart, int depth)
    {
        _depth = depth - 1;
        _isEndPending = false;
        _next = tagStart;
        if (_depth == 0)
        {
            _rootCount--;
        }
        else
        {
            _open[_depth - 1].Children--;
        }

        Read();
    }

    private bool ReadStartTag()
    {
        int at = _next + 1;
        int nameLength = ScanName(at);
        if (_depth == 0 && ++_rootCount > 1)
        {
            throw Error("There is a second root element");
        }

        Push(at, nameLength);
        at += nameLength;
        AttributeCount = 0;
        at = ReadAttributes(at);
        IsEmptyElement = At(at) == (byte)'/';
        if (IsEmptyElement)
        {
            at++;
        }

        if (At(at) != (byte)'>')
        {
            throw Error("A start tag is not closed", at);
        }

        _next = at + 1;
        _isEndPending = IsEmptyElement;
        Token = XmlToken.Start;
        return true;
    }

    private void Push(int nameStart, int nameLength)
    {
        if (_depth == _open.Length)
        {
            throw Error($"Elements are nested deeper than {_open.Length}");
        }

        int position = _depth == 0 ? 1 : ++_open[_depth - 1].Children;
        _open[_depth++] = new XmlElementFrame { NameStart = nameStart, NameLength = nameLength, Position = position };
        _nameStart = nameStart;
        _nameLength = nameLength;
    }

    private int ReadAttributes(int at)
    {
        while (XmlSyntax.IsCheckedSpace(At(at)))
        {
            at = SkipSpace(at);
            if (At(at) is (byte)'>' or (byte)'/')
            {
                break;
            }

            at = ReadAttribute(at);
        }

        return at;
    }

    private int ReadAttribute(int at)
    {
        if (AttributeCount == _attributes.Length)
        {
            throw Error($"A tag has more than {_attributes.Length} attributes", at);
        }

        int nameStart = at;
        int nameLength = ScanName(at);
        at = SkipSpace(at + nameLength);
        if (At(at) != (byte)'=')
        {
            throw Error("An attribute has no value", at);
        }

        at = SkipSpace(at + 1);
        byte quote = At(at);
        int valueLength = quote is (byte)'"' or (byte)'\'' ? _xml[(at + 1)..].IndexOf(quote) : -1;
        if (valueLength < 0)
        {
            throw Error("An attribute's value is not quoted", at);
        }

        AddAttribute(nameStart, nameLength, at + 1, valueLength);
        return at + 1 + valueLength + 1;
    }

    private void AddAttribute(int nameStart, int nameLength, int valueStart, int valueLength)
    {
        ReadOnlySpan<byte> name = _xml.Slice(nameStart, nameLength);
        foreach (ref readonly XmlAttributeRange other in Attributes)
        {
            if (NameOf(other).SequenceEqual(name))
            {
                throw Error("An attribute stands twice in one tag", nameStart);
            }
        }

        ReadOnlySpan<byte> value = _xml.Slice(valueStart, valueLength);
        int special = value.IndexOfAny("<&\t\n\r"u8);
        if (special >= 0)
        {
            CheckAttributeValue(value, valueStart);
        }

        _attributes[AttributeCount++] = new XmlAttributeRange
        {
            NameStart = nameStart, NameLength = nameLength, ValueStart = valueStart, ValueLength = valueLength, NeedsDecoding = special >= 0,
        };
    }

    private readonly void CheckAttributeValue(ReadOnlySpan<byte> value, int start)
    {
        int bracket = value.IndexOf((byte)'<');
        if (bracket >= 0)
        {
            throw Error("An attribute's value holds '<'", start + bracket);
        }

        CheckReferences(value, start);
    }

    private bool ReadEndTag()
    {
        if (_depth == 0)
        {
            throw Error("An end tag has no start tag");
        }

        ref readonly XmlElementFrame frame = ref _open[_depth - 1];
        ReadOnlySpan<byte> name = NameOf(frame);
        int at = _next + 2 + name.Length;
        bool isMatch = _xml[(_next + 2)..].StartsWith(name);
        if (isMatch && At(at) != (byte)'>')
        {
            at = SkipSpace(at);
        }

        if (!isMatch || At(at) != (byte)'>')
        {
            throw Error($"<{CurrentName()}> is not closed by its end tag");
        }

        _next = at + 1;
        IsEmptyElement = false;
        return Close();
    }

    private readonly int ScanName(int start)
    {
        ReadOnlySpan<byte> xml = _xml;
        int at = start;
        byte all = 0;
        while ((uint)at < (uint)xml.Length && XmlSyntax.IsNameByte(xml[at]))
        {
            all |= xml[at++];
        }

        bool isName = all < 0x80 ? at > start && XmlSyntax.IsNameStart(xml[start]) : XmlSyntax.IsName(xml[start..at]);
        return isName ? at - start : throw Error("A name is expected", start);
    }

    private readonly int SkipSpace(int at)
    {
        ReadOnlySpan<byte> xml = _xml;
        while ((uint)at < (uint)xml.Length && XmlSyntax.IsCheckedSpace(xml[at]))
        {
            at++;
        }

        return at;
    }

    private readonly byte At(int at) => at < _xml.Length ? _xml[at] : (byte)0;
}

namespace NcbiClient.Xml;

/// <content>Start tags, their attributes, and end tags.</content>
internal ref partial struct Utf8XmlReader
{
    /// <summary>The attributes of the current start tag.</summary>
    public readonly Span<XmlAttributeRange> Attributes => _attributes.AsSpan(0, AttributeCount);

    public readonly ReadOnlySpan<byte> NameOf(in XmlAttributeRange attribute) => _xml.Slice(attribute.NameStart, attribute.NameLength);

    /// <summary>The value as it stands in the document.</summary>
    public readonly ReadOnlySpan<byte> RawValueOf(in XmlAttributeRange attribute) => _xml.Slice(attribute.ValueStart, attribute.ValueLength);

    /// <summary>Where the start tag begins that was read last.</summary>
    public readonly int TagStart => Innermost.NameStart - 1;

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
        IsEmptyElement = false;
        _next = At(at) == (byte)'>' ? at + 1 : ReadRestOfStartTag(at);
        _isEndPending = IsEmptyElement;
        Token = XmlToken.Start;
        return true;
    }

    private int ReadRestOfStartTag(int at)
    {
        at = ReadAttributes(at);
        IsEmptyElement = At(at) == (byte)'/';
        if (IsEmptyElement)
        {
            at++;
        }

        return At(at) == (byte)'>' ? at + 1 : throw Error("A start tag is not closed", at);
    }

    private void Push(int nameStart, int nameLength)
    {
        if (_depth == _open.Length)
        {
            throw Error($"Elements are nested deeper than {_open.Length}");
        }

        if (_depth > 0)
        {
            Innermost.Children++;
        }

        _open[_depth++] = new XmlElementFrame { NameStart = nameStart, NameLength = nameLength };
    }

    private int ReadAttributes(int at)
    {
        while (XmlSyntax.IsCheckedSpace(At(at)))
        {
            int start = at + 1;
            if (AttributeCount < _attributes.Length && XmlScan.TryAttribute(_xml, start, out int nameLength, out int valueLength))
            {
                int valueStart = start + nameLength + 2;
                _attributes[AttributeCount] = new XmlAttributeRange { NameStart = start, NameLength = nameLength, ValueStart = valueStart, ValueLength = valueLength };
                RefuseDuplicate(_attributes[AttributeCount]);
                AttributeCount++;
                at = valueStart + valueLength + 1;
                continue;
            }

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

        ref XmlAttributeRange attribute = ref _attributes[AttributeCount];
        attribute = new XmlAttributeRange { NameStart = at, NameLength = ScanName(at) };
        RefuseDuplicate(attribute);
        at = SkipSpace(at + attribute.NameLength);
        if (At(at) != (byte)'=')
        {
            throw Error("An attribute has no value", at);
        }

        at = SkipSpace(at + 1);
        byte quote = At(at);
        attribute.ValueStart = at + 1;
        int plain = XmlScan.LengthOfValue(_xml, at + 1, quote);
        attribute.ValueLength = plain < XmlScan.Width && _xml[at + 1 + plain] == quote && quote is (byte)'"' or (byte)'\'' ? plain : ReadAnyValue(ref attribute, quote);
        AttributeCount++;
        return attribute.ValueStart + attribute.ValueLength + 1;
    }

    private readonly void RefuseDuplicate(in XmlAttributeRange attribute)
    {
        foreach (ref readonly XmlAttributeRange other in Attributes)
        {
            if (NameOf(other).SequenceEqual(NameOf(attribute)))
            {
                throw Error("An attribute stands twice in one tag", attribute.NameStart);
            }
        }
    }

    private readonly int ReadAnyValue(ref XmlAttributeRange attribute, byte quote)
    {
        ReadOnlySpan<byte> rest = _xml[Math.Min(attribute.ValueStart, _xml.Length)..];
        int length = quote is (byte)'"' or (byte)'\'' ? rest.IndexOf(quote) : -1;
        if (length < 0)
        {
            throw Error("An attribute's value is not quoted", attribute.ValueStart - 1);
        }

        attribute.NeedsDecoding = rest[..length].IndexOfAny("<&\t\n\r"u8) >= 0;
        if (attribute.NeedsDecoding)
        {
            CheckAttributeValue(rest[..length], attribute.ValueStart);
        }

        return length;
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
        int at = _next + 2 + frame.NameLength;
        bool isMatch = XmlScan.AreEqual(_xml, frame.NameStart, _next + 2, frame.NameLength);
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
        int letters = XmlScan.CountLetters(_xml, start);
        return letters is > 0 and < XmlScan.Width && !XmlSyntax.IsNameByte(_xml[start + letters]) ? letters : ScanAnyName(start);
    }

    private readonly int ScanAnyName(int start)
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
        if ((uint)at >= (uint)xml.Length || !XmlSyntax.IsCheckedSpace(xml[at]))
        {
            return at;
        }

        int space = XmlScan.CountSpace(xml, at);
        return space is > 0 and < XmlScan.Width ? at + space : SkipAnySpace(xml, at);
    }

    private static int SkipAnySpace(ReadOnlySpan<byte> xml, int at)
    {
        while ((uint)at < (uint)xml.Length && XmlSyntax.IsCheckedSpace(xml[at]))
        {
            at++;
        }

        return at;
    }

    private readonly byte At(int at) => at < _xml.Length ? _xml[at] : (byte)0;
}

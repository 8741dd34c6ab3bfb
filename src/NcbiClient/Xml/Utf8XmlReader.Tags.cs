namespace NcbiClient.Xml;

/// <content>Start tags and end tags.</content>
internal ref partial struct Utf8XmlReader
{
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

    /// <summary>Moves to the next start or end tag, if nothing but white space stands before it; else does not move.</summary>
    public bool TryReadTag()
    {
        int at = _isEndPending ? _xml.Length : SkipSpace(_next);
        if (at + 1 >= _xml.Length || _xml[at] != (byte)'<' || _xml[at + 1] is (byte)'!' or (byte)'?')
        {
            return false;
        }

        _next = at;
        return _xml[at + 1] == (byte)'/' ? ReadEndTag() : ReadStartTag();
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

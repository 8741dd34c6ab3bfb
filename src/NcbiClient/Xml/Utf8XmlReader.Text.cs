using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <content>Text, CDATA sections and references.</content>
internal ref partial struct Utf8XmlReader
{
    /// <summary>Behind a start tag: reads the whole element, if nothing but text stands there, and a plain end tag; else does not move.</summary>
    public bool TryReadToEnd()
    {
        if (_isEndPending || _hasCDataEnd)
        {
            return false;
        }

        ReadOnlySpan<byte> rest = _xml[_next..];
        int special = IndexOfSpecial(rest);
        int length = special < 0 || rest[special] == (byte)'<' ? special : EndOfText(rest, special);
        if (length != special)
        {
            CheckReferences(rest[..length], _next);
        }

        return length >= 0 && TryReadToEnd(length, needsDecoding: length != special);
    }

    /// <summary>The same for a short text that stands for itself, as nearly all do; does not move where that cannot be said at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadShortToEnd()
    {
        int length = XmlScan.LengthOfText(_xml, _next);
        return length < XmlScan.Width && !_isEndPending && !_hasCDataEnd && TryReadToEnd(length, needsDecoding: false);
    }

    private bool TryReadToEnd(int length, bool needsDecoding)
    {
        ref readonly XmlElementFrame frame = ref _open[_depth - 1];
        int tag = _next + length;
        int end = tag + frame.NameLength + "</>".Length;
        if (end > _xml.Length || _xml[tag] != (byte)'<' || _xml[tag + 1] != (byte)'/' || _xml[end - 1] != (byte)'>'
            || !XmlScan.AreEqual(_xml, frame.NameStart, tag + 2, frame.NameLength))
        {
            return false;
        }

        SetText(_next, length, isCData: false);
        NeedsDecoding = needsDecoding;
        IsEmptyElement = false;
        Token = XmlToken.End;
        _next = end;
        _depth--;
        return true;
    }

    /// <summary>Behind a start tag: reads the whole element, if nothing but a positive number of at most nine digits stands there; else does not move.</summary>
    public bool TryReadNumberToEnd(out int number)
    {
        number = 0;
        ReadOnlySpan<byte> rest = _isEndPending ? [] : _xml[_next..];
        int length = 0;
        while (length < rest.Length && length < 10 && rest[length] is >= (byte)'0' and <= (byte)'9')
        {
            number = unchecked((number * 10) + (rest[length++] - '0'));
        }

        return length is > 0 and < 10 && rest[0] != (byte)'0' && TryReadToEnd(length, needsDecoding: false);
    }

    private static int IndexOfSpecial(ReadOnlySpan<byte> rest)
    {
        int length = XmlScan.LengthOfText(rest, 0);
        return length < XmlScan.Width ? length : rest.IndexOfAny((byte)'<', (byte)'&', (byte)'\r');
    }

    private bool ReadText()
    {
        ReadOnlySpan<byte> rest = _xml[_next..];
        int special = IndexOfSpecial(rest);
        int length = special < 0 ? rest.Length : rest[special] == (byte)'<' ? special : EndOfText(rest, special);
        ReadOnlySpan<byte> text = rest[..length];
        if (_depth == 0)
        {
            return SkipOutside(text);
        }

        NeedsDecoding = length != special && special >= 0;
        if (NeedsDecoding)
        {
            CheckReferences(text, _next);
        }

        if (_hasCDataEnd && text.IndexOf("]]>"u8) is >= 0 and int at)
        {
            throw Error("Text holds ']]>'", _next + at);
        }

        SetText(_next, length, isCData: false);
        _next += length;
        return true;
    }

    private static int EndOfText(ReadOnlySpan<byte> rest, int from)
    {
        int end = rest[from..].IndexOf((byte)'<');
        return end < 0 ? rest.Length : from + end;
    }

    private bool SkipOutside(ReadOnlySpan<byte> text)
    {
        int at = text.IndexOfAnyExcept(" \t\r\n"u8);
        if (at >= 0)
        {
            throw Error("There is text outside of the root element", _next + at);
        }

        _next += text.Length;
        return false;
    }

    private bool ReadCData()
    {
        int start = _next + "<![CDATA[".Length;
        int length = _xml[start..].IndexOf("]]>"u8);
        if (length < 0)
        {
            throw Error("A CDATA section is not closed");
        }

        NeedsDecoding = _xml.Slice(start, length).Contains((byte)'\r');
        SetText(start, length, isCData: true);
        _next = start + length + 3;
        return true;
    }

    private void SetText(int start, int length, bool isCData)
    {
        _textStart = start;
        _textLength = length;
        IsCData = isCData;
        Token = XmlToken.Text;
    }

    private readonly void CheckReferences(ReadOnlySpan<byte> text, int start)
    {
        int at = 0;
        while (text[at..].IndexOf((byte)'&') is >= 0 and int next)
        {
            at += next;
            if (!XmlReference.TryRead(text[at..], out _, out int length))
            {
                throw Error("There is an entity that is not predefined, or a broken reference", start + at);
            }

            at += length;
        }
    }
}

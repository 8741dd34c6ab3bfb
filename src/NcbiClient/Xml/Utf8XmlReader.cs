using System.Text.Unicode;

namespace NcbiClient.Xml;

/// <summary>
/// A forward-only reader of XML in UTF-8, for XML what <c>Utf8JsonReader</c> is for JSON: no allocation, no entity but the predefined
/// ones, a document type that is skipped and never obeyed. What is not well-formed is an <see cref="NcbiFormatException"/>.
/// Prefixes need not be declared.
/// </summary>
internal ref partial struct Utf8XmlReader
{
    private readonly ReadOnlySpan<byte> _xml;
    private readonly XmlElementFrame[] _open;
    private readonly XmlAttributeRange[] _attributes;
    private readonly bool _hasCDataEnd;
    private int _next;
    private int _depth;
    private int _rootCount;
    private bool _isDocTypeSeen;
    private bool _isEndPending;
    private int _nameStart;
    private int _nameLength;
    private int _textStart;
    private int _textLength;

    public Utf8XmlReader(ReadOnlySpan<byte> xml, XmlReaderBuffers buffers)
    {
        _xml = xml;
        _open = buffers.Open;
        _attributes = buffers.Attributes;
        _hasCDataEnd = xml.IndexOf("]]>"u8) >= 0;
        CheckBytes();
        _next = xml.StartsWith("\uFEFF"u8) ? 3 : 0;
        SkipXmlDeclaration();
    }

    public XmlToken Token { get; private set; }

    /// <summary>How many elements are open; a start tag's own element counts, an end tag's no longer.</summary>
    public readonly int Depth => _depth;

    /// <summary>Where the next token begins, in bytes.</summary>
    public readonly int Offset => _next;

    public readonly ReadOnlySpan<byte> Bytes => _xml;

    /// <summary>The name of the element whose start or end tag this is.</summary>
    public readonly ReadOnlySpan<byte> Name => _xml.Slice(_nameStart, _nameLength);

    /// <summary>The text as it stands in the document, references unresolved.</summary>
    public readonly ReadOnlySpan<byte> RawText => _xml.Slice(_textStart, _textLength);

    /// <summary>Whether <see cref="RawText"/> differs from the text: it has a reference or a carriage return.</summary>
    public bool NeedsDecoding { get; private set; }

    /// <summary>Whether the text is a CDATA section, in which <c>&amp;</c> is an ordinary character.</summary>
    public bool IsCData { get; private set; }

    /// <summary>Whether the start tag is that of an empty element, <c>&lt;a/&gt;</c>.</summary>
    public bool IsEmptyElement { get; private set; }

    /// <summary>How many attributes the current start tag has.</summary>
    public int AttributeCount { get; private set; }

    /// <summary>The open elements, outermost first.</summary>
    public readonly ReadOnlySpan<XmlElementFrame> OpenElements => _open.AsSpan(0, _depth);

    public readonly ReadOnlySpan<byte> NameOf(in XmlElementFrame frame) => _xml.Slice(frame.NameStart, frame.NameLength);

    /// <summary>Moves to the next token; false when the document ended as it should.</summary>
    public bool Read()
    {
        if (_isEndPending)
        {
            _isEndPending = false;
            return Close();
        }

        while (_next < _xml.Length)
        {
            bool isToken = _xml[_next] != (byte)'<' ? ReadText() : ReadMarkup();
            if (isToken)
            {
                return true;
            }
        }

        if (_depth > 0 || _rootCount == 0)
        {
            throw Error(_depth > 0 ? $"The document ends within <{CurrentName()}>" : _xml.IsEmpty ? "There is nothing in it" : "There is no root element");
        }

        Token = XmlToken.None;
        return false;
    }

    private bool ReadMarkup()
    {
        byte kind = _next + 1 < _xml.Length ? _xml[_next + 1] : (byte)0;
        switch (kind)
        {
            case (byte)'/':
                return ReadEndTag();
            case (byte)'?':
                SkipProcessingInstruction();
                return false;
            case (byte)'!':
                return ReadDeclaration();
            default:
                return ReadStartTag();
        }
    }

    private bool ReadDeclaration()
    {
        ReadOnlySpan<byte> rest = _xml[_next..];
        if (rest.StartsWith("<!--"u8))
        {
            SkipComment();
            return false;
        }

        if (rest.StartsWith("<![CDATA["u8) && _depth > 0)
        {
            return ReadCData();
        }

        if (rest.StartsWith("<!DOCTYPE"u8) && _depth == 0 && _rootCount == 0 && !_isDocTypeSeen)
        {
            _isDocTypeSeen = true;
            SkipDocType();
            return false;
        }

        throw Error("'<!' begins neither a comment nor anything else that may stand here");
    }

    private bool Close()
    {
        _depth--;
        _nameStart = _open[_depth].NameStart;
        _nameLength = _open[_depth].NameLength;
        Token = XmlToken.End;
        return true;
    }

    private readonly void CheckBytes()
    {
        if (!Utf8.IsValid(_xml))
        {
            throw Error("The bytes are not UTF-8", XmlSyntax.IndexOfInvalidUtf8(_xml));
        }

        int forbidden = XmlSyntax.IndexOfForbidden(_xml);
        if (forbidden >= 0)
        {
            throw Error("There is a character that XML does not allow", forbidden);
        }
    }
}

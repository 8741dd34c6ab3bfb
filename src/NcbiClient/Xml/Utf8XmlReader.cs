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
    private readonly int _readable; // so many bytes may be looked at, of which those behind the document mean nothing
    private readonly XmlElementFrame[] _open;
    private readonly XmlAttributeRange[] _attributes;
    private readonly bool _hasCDataEnd;
    private readonly int _asciiUpTo; // before it there are only ASCII characters
    private readonly int _asciiFrom; // and from it on
    private int _next;
    private int _depth;
    private int _rootCount;
    private bool _isDocTypeSeen;
    private bool _isEndPending;
    private int _textStart;
    private int _textLength;

    public Utf8XmlReader(ReadOnlySpan<byte> xml, XmlReaderBuffers buffers)
        : this(xml, buffers, XmlByteSurvey.Of(xml))
    {
    }

    /// <summary>Begins to read a document of which is known what it does not have.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="buffers">To work in.</param>
    /// <param name="survey">What the document does not have.</param>
    /// <param name="spare">How many bytes there are behind it in memory. With some, the fast ways of reading reach its end.</param>
    public Utf8XmlReader(ReadOnlySpan<byte> xml, XmlReaderBuffers buffers, XmlByteSurvey survey, int spare = 0)
    {
        _xml = xml;
        _readable = xml.Length + spare;
        _open = buffers.Open;
        _attributes = buffers.Attributes;
        _hasCDataEnd = !survey.HasNoSectionEnd && xml.IndexOf("]]>"u8) >= 0;
        Range others = survey.OtherCharacters(xml);
        (_asciiUpTo, _asciiFrom) = (others.Start.Value, others.End.Value);

        CheckBytes(survey);
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
    public readonly ReadOnlySpan<byte> Name => NameOf(_open[Token == XmlToken.End ? _depth : _depth - 1]);

    /// <summary>The text as it stands in the document, references unresolved.</summary>
    public readonly ReadOnlySpan<byte> RawText => _xml.Slice(_textStart, _textLength);

    /// <summary><see cref="RawText"/> as a string, when that is the text.</summary>
    public readonly string Text => TextAt(new ByteRange(_textStart, _textLength));

    /// <summary>Bytes of the document as a string.</summary>
    public readonly string TextAt(ByteRange range)
    {
        ReadOnlySpan<byte> bytes = _xml.Slice(range.Start, range.Length);
        return range.Start + range.Length <= _asciiUpTo || range.Start >= _asciiFrom ? XmlText.FromAscii(bytes) : XmlText.FromUtf8(bytes);
    }

    /// <summary><see cref="Text"/> as one string for equal texts.</summary>
    public readonly string SharedText(StringPool strings) => strings.Get(_xml, _textStart, _textLength);

    /// <summary>Whether <see cref="RawText"/> differs from the text: it has a reference or a carriage return.</summary>
    public bool NeedsDecoding { get; private set; }

    /// <summary>Whether the text is a CDATA section, in which <c>&amp;</c> is an ordinary character.</summary>
    public bool IsCData { get; private set; }

    /// <summary>Whether the start tag is that of an empty element, <c>&lt;a/&gt;</c>.</summary>
    public bool IsEmptyElement { get; private set; }

    /// <summary>How many attributes the current start tag has.</summary>
    public int AttributeCount { get; private set; }

    /// <summary>The innermost open element.</summary>
    public readonly ref XmlElementFrame Innermost => ref _open[_depth - 1];

    /// <summary>Whether a child element may begin in the innermost open one.</summary>
    public readonly bool HasRoom => _depth < _open.Length;

    /// <summary>Which child of its parent the innermost open element is, from 1.</summary>
    public readonly int Position => PositionOf(_depth - 1);

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

    private readonly int PositionOf(int depth) => depth == 0 ? 1 : _open[depth - 1].Children;

    private bool Close()
    {
        _depth--;
        Token = XmlToken.End;
        return true;
    }

    private readonly void CheckBytes(XmlByteSurvey survey)
    {
        if (_asciiUpTo < _asciiFrom && !Utf8.IsValid(_xml[_asciiUpTo.._asciiFrom]))
        {
            throw Error("The bytes are not UTF-8", XmlSyntax.IndexOfInvalidUtf8(_xml));
        }

        int forbidden = !survey.HasNoNoncharacter ? XmlSyntax.IndexOfForbidden(_xml) : !survey.HasNoControl ? XmlSyntax.IndexOfControl(_xml) : -1;
        if (forbidden >= 0)
        {
            throw Error("There is a character that XML does not allow", forbidden);
        }
    }
}

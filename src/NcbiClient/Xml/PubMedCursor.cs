using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>
/// Walks a record for the mappers: child by child, text by text. What no mapper asks for is kept as <see cref="UnknownContent"/>,
/// so that a mapper cannot lose anything by not knowing it.
/// </summary>
internal ref partial struct PubMedCursor
{
    private readonly PubMedReadContext _context;
    private Utf8XmlReader _reader;
    private bool _hasAttributes;

    public PubMedCursor(ReadOnlySpan<byte> xml, PubMedReadContext context)
    {
        _context = context;
        _reader = new Utf8XmlReader(xml, context.Buffers);
    }

    /// <summary>The child element that <see cref="NextChild"/> moved to.</summary>
    public PubMedElement Element { get; private set; }

    public readonly PubMedReadContext Context => _context;

    /// <summary>Where the next token begins, in bytes.</summary>
    public readonly int Offset => _reader.Offset;

    /// <summary>The name of the current element, for messages.</summary>
    public readonly string Name => Encoding.UTF8.GetString(_reader.Name);

    /// <summary>Moves to the root element.</summary>
    public void MoveToRoot()
    {
        _reader.Read();
        Enter();
    }

    /// <summary>Checks that nothing but comments follows the root element.</summary>
    public void MoveToEnd() => _reader.Read();

    /// <summary>A new record begins at the current element, which will be written within <paramref name="wrapper"/>, if there is one.</summary>
    public readonly void BeginRecord(string wrapper) => _context.BeginRecord(_reader.Depth - 1, wrapper);

    /// <summary>Moves to the next child of the current element; false at the element's end. Each child must be read to its end before.</summary>
    public bool NextChild()
    {
        KeepOtherAttributes();
        _reader.SkipSpaceToMarkup();
        _reader.Read();
        while (_reader.Token == XmlToken.Text)
        {
            if (_reader.RawText.ContainsAnyExcept(" \t\r\n"u8))
            {
                KeepStrayText();
            }
            else
            {
                _reader.Read();
            }
        }

        if (_reader.Token != XmlToken.Start)
        {
            return false;
        }

        Enter();
        return true;
    }

    /// <summary>The text of the current element, which may not hold elements.</summary>
    public string Text() => Text(isShared: false);

    /// <summary>The same, as one string for equal texts.</summary>
    public string SharedText() => Text(isShared: true);

    /// <summary>The text of the current element with its markup.</summary>
    public MarkedText Mixed() => Mixed(isShared: false);

    /// <summary>The same, as one string for equal texts.</summary>
    public MarkedText SharedMixed() => Mixed(isShared: true);

    /// <summary>An attribute of the current element, or null.</summary>
    public string? Attribute(ReadOnlySpan<byte> name)
    {
        int at = _hasAttributes ? IndexOf(name) : -1;
        if (at < 0)
        {
            return null;
        }

        ref XmlAttributeRange attribute = ref _reader.Attributes[at];
        attribute.IsTaken = true;
        return attribute.NeedsDecoding ? XmlText.DecodeAttribute(_reader.RawValueOf(attribute)) : _context.Strings.Get(_reader.RawValueOf(attribute));
    }

    /// <summary>An attribute that is <c>Y</c> or <c>N</c>; null when it is absent. Another value is kept as unknown content.</summary>
    public readonly bool? YesNo(ReadOnlySpan<byte> name)
    {
        int at = _hasAttributes ? IndexOf(name) : -1;
        if (at < 0)
        {
            return null;
        }

        ref XmlAttributeRange attribute = ref _reader.Attributes[at];
        ReadOnlySpan<byte> value = _reader.RawValueOf(attribute);
        bool? isYes = attribute.NeedsDecoding ? YesNo(XmlText.DecodeAttribute(value)) : value is [(byte)'Y'] ? true : value is [(byte)'N'] ? false : null;
        attribute.IsTaken = isYes is not null;
        return isYes;
    }

    private static bool? YesNo(string value) => value == "Y" ? true : value == "N" ? false : null;

    public readonly NcbiFormatException Error(string what) => Error(_reader.Error(what), _context.Pmid);

    /// <summary>The same error, with the record it is in.</summary>
    public static NcbiFormatException Error(NcbiFormatException error, Pmid? pmid) =>
        pmid is null ? error : new NcbiFormatException($"{error.What} (PMID {pmid})", error.InnerException)
        {
            ByteOffset = error.ByteOffset, ElementPath = error.ElementPath, Pmid = pmid, Fault = error.Fault,
        };

    private void Enter()
    {
        Element = PubMedElementNames.Find(_reader.Name);
        _hasAttributes = _reader.AttributeCount > 0;
        NoticeOrder();
    }

    private readonly int IndexOf(ReadOnlySpan<byte> name)
    {
        Span<XmlAttributeRange> attributes = _reader.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            if (_reader.NameOf(attributes[i]).SequenceEqual(name))
            {
                return i;
            }
        }

        return -1;
    }

    private string Text(bool isShared)
    {
        KeepOtherAttributes();
        if (_reader.TryReadToEnd())
        {
            return CurrentText(isShared);
        }

        string text = TextRun(isShared);
        if (_reader.Token == XmlToken.End)
        {
            return text;
        }

        StringBuilder all = new(text);
        while (_reader.Token != XmlToken.End)
        {
            Enter();
            KeepUnknown(all.Length);
            all.Append(TextRun(isShared: false));
        }

        return all.ToString();
    }

    /// <summary>Reads on while there is text, which comments and CDATA sections cut into parts; stands on the tag behind it.</summary>
    private string TextRun(bool isShared)
    {
        string first = "";
        StringBuilder? all = null;
        while (_reader.Read() && _reader.Token == XmlToken.Text)
        {
            string part = CurrentText(isShared);
            if (first.Length == 0)
            {
                first = part;
            }
            else
            {
                all ??= new StringBuilder(first);
                all.Append(part);
            }
        }

        return all?.ToString() ?? first;
    }

    private readonly string CurrentText(bool isShared) =>
        _reader.NeedsDecoding ? XmlText.Decode(_reader.RawText, _reader.IsCData)
        : isShared ? _context.Strings.Get(_reader.RawText)
        : Encoding.UTF8.GetString(_reader.RawText);
}

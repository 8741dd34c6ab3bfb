using System.Runtime.CompilerServices;
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
        : this(xml, context, XmlByteSurvey.Of(xml))
    {
    }

    /// <summary>Begins to read a document of which is known what it does not have.</summary>
    public PubMedCursor(ReadOnlySpan<byte> xml, PubMedReadContext context, XmlByteSurvey survey)
    {
        _context = context;
        _reader = new Utf8XmlReader(xml, context.Buffers, survey);
    }

    /// <summary>The child element that <see cref="NextChild"/> moved to.</summary>
    public PubMedElement Element { get; private set; }

    public readonly PubMedReadContext Context => _context;

    /// <summary>The name of the current element, for messages.</summary>
    public readonly string Name => Encoding.UTF8.GetString(_reader.Name);

    /// <summary>Moves to the root element.</summary>
    public void MoveToRoot()
    {
        _reader.Read();
        Element = PubMedElementNames.Find(_reader.Name);
        _reader.Innermost.Element = Element;
        _hasAttributes = _reader.AttributeCount > 0;
    }

    /// <summary>Checks that nothing but comments follows the root element.</summary>
    public void MoveToEnd() => _reader.Read();

    /// <summary>A new record begins at the current element, which will be written within <paramref name="wrapper"/>, if there is one.</summary>
    public readonly void BeginRecord(string wrapper) => _context.BeginRecord(_reader.Depth - 1, wrapper);

    /// <summary>Moves to the next child of the current element; false at the element's end. Each child must be read to its end before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextChild()
    {
        if (_hasAttributes)
        {
            KeepOtherAttributes();
        }

        ref XmlElementFrame parent = ref _reader.Innermost;
        int place = TagPredictions.Place(parent.Element, Element, _reader.Token, _reader.Depth);
        ref readonly TagPrediction prediction = ref _context.Predictions[place];
        return _reader.IsNext(prediction) ? Follow(prediction, ref parent, place) : ReadSecond(ref parent, place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Follow(in TagPrediction prediction, ref XmlElementFrame parent, int place)
    {
        if (prediction.IsEnd && prediction.Element == parent.Element)
        {
            _reader.ReadEndTag(prediction);
            return false;
        }

        if (prediction.IsEnd || !_reader.HasRoom)
        {
            return ReadChild(ref parent, place);
        }

        _reader.ReadStartTag(prediction, ref parent);
        Element = prediction.Element;
        _hasAttributes = _reader.AttributeCount > 0;
        NoticeOrder(ref parent, prediction.Rank);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadSecond(ref XmlElementFrame parent, int place)
    {
        ref readonly TagPrediction prediction = ref _context.Predictions[place + 1];
        return _reader.IsNext(prediction) ? Follow(prediction, ref parent, place) : ReadChild(ref parent, place);
    }

    /// <summary>The same where another tag follows than was expected: it will be next time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadChild(ref XmlElementFrame parent, int place)
    {
        int start = _reader.Offset;
        bool isPlain = _reader.TryReadTag();
        if (!isPlain)
        {
            ReadToTag();
        }

        bool isChild = _reader.Token == XmlToken.Start;
        byte rank = isChild ? EnterAny(ref parent) : PubMedElementOrder.None;
        if (isPlain)
        {
            _context.Predictions.Learn(place, _reader.Predict(start, isChild ? Element : parent.Element, rank));
        }

        return isChild;
    }

    /// <summary>Moves to the next tag past texts, comments and sections.</summary>
    private void ReadToTag()
    {
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
    [MethodImpl(MethodImplOptions.NoInlining)]
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
    [MethodImpl(MethodImplOptions.NoInlining)]
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

    /// <summary>Enters the current element, whatever it is; its rank.</summary>
    private byte EnterAny(ref XmlElementFrame parent)
    {
        PubMedElement element = PubMedElementNames.Find(_reader.Name);
        byte rank = PubMedElementOrder.Rank(parent.Element, element);
        Enter(ref parent, element, rank);
        return rank;
    }

    private void Enter(ref XmlElementFrame parent, PubMedElement element, byte rank)
    {
        Element = element;
        _reader.Innermost.Element = element;
        _hasAttributes = _reader.AttributeCount > 0;
        NoticeOrder(ref parent, rank);
    }

    private readonly int IndexOf(ReadOnlySpan<byte> name)
    {
        Span<XmlAttributeRange> attributes = _reader.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].NameLength == name.Length && _reader.NameOf(attributes[i]).SequenceEqual(name))
            {
                return i;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string Text(bool isShared)
    {
        if (_hasAttributes)
        {
            KeepOtherAttributes();
        }

        if (_reader.TryReadToEnd())
        {
            return CurrentText(isShared);
        }

        return AnyText(isShared);
    }

    /// <summary>A text with comments, sections or unknown elements within.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string AnyText(bool isShared)
    {
        string text = TextRun(isShared);
        if (_reader.Token == XmlToken.End)
        {
            return text;
        }

        StringBuilder all = new(text);
        ref XmlElementFrame parent = ref _context.Buffers.Open[_reader.Depth - 2];
        while (_reader.Token != XmlToken.End)
        {
            EnterAny(ref parent);
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
        : _reader.Text;
}

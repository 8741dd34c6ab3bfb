using System.Runtime.CompilerServices;
using System.Text;
using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;

namespace NcbiClient.Xml;

/// <content>Keeps what the mappers do not know.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>Keeps the current element as it is and moves to its end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void KeepUnknown() => KeepUnknown(textOffset: null);

    private void KeepUnknown(int? textOffset, string? fault = null)
    {
        if (_context.Strict)
        {
            throw Error(fault ?? $"The PubMed DTD does not allow <{Name}> here");
        }

        int open = _reader.Depth;
        string path = RecordPath(open - 1);
        int position = _reader.Position;
        StringBuilder markup = new();
        AppendElement(markup);
        _attributesLeft = 0;
        _context.Keep(new UnknownContent { Path = path, Position = position, TextOffset = textOffset, Markup = markup.ToString() });
    }

    /// <summary>The PMID in the current element; null, and the element kept as unknown, when it is no PMID in its plain form.</summary>
    public VersionedPmid? PmidOrUnknown()
    {
        int tagStart = _reader.TagStart;
        int depth = _reader.Depth;
        string? version = Attribute(A.Version);
        bool isVersionAll = _reader.AttributeCount == (version is null ? 0 : 1);
        if (isVersionAll && _reader.TryReadNumberToEnd(out int number))
        {
            return new VersionedPmid(new Pmid(number), version);
        }

        Utf8XmlReader atElement = _reader;
        string text = TextRun(shared: null).Trim();
        if (_reader.Token == XmlToken.End && Pmid.TryParse(text, out Pmid pmid) && pmid.ToString() == text)
        {
            Utf8XmlReader atEnd = _reader;
            _reader = atElement;
            KeepOtherAttributes();
            _reader = atEnd;
            return new VersionedPmid(pmid, version);
        }

        _reader.ReturnTo(tagStart, depth); // an element within has written over the attributes
        KeepUnknown();
        return null;
    }

    /// <summary>The path of the innermost of the first <paramref name="depth"/> open elements, from the record's root as it will be written.</summary>
    private readonly string RecordPath(int depth)
    {
        string path = _reader.Path(_context.RecordDepth, depth);
        if (_context.Wrapper.Length == 0 || path.Length == 0)
        {
            return path; // an empty path is a place between records
        }

        int end = path.IndexOf('/', 1);
        return end < 0 ? $"{_context.Wrapper}{path}[1]" : $"{_context.Wrapper}{path[..end]}[1]{path[end..]}";
    }

    private void KeepOtherAttributes()
    {
        if (_attributesLeft == 0)
        {
            return;
        }

        _attributesLeft = 0;
        foreach (ref readonly XmlAttributeRange attribute in _reader.Attributes)
        {
            if (!attribute.IsTaken && _reader.Depth > _context.RecordDepth)
            {
                KeepAttribute(attribute);
            }
        }
    }

    private readonly void KeepAttribute(in XmlAttributeRange attribute)
    {
        string name = Encoding.UTF8.GetString(_reader.NameOf(attribute));
        if (_context.Strict)
        {
            throw Error($"The PubMed DTD does not allow the attribute '{name}' here");
        }

        string value = XmlText.DecodeAttribute(_reader.RawValueOf(attribute));
        _context.Keep(new UnknownContent { Path = RecordPath(_reader.Depth), AttributeName = name, Markup = value });
    }

    /// <summary>Keeps the text that the cursor stands on, all parts of it, and moves to the tag behind it.</summary>
    private void KeepStrayText()
    {
        bool isInRecord = _reader.Depth > _context.RecordDepth;
        string path = isInRecord ? RecordPath(_reader.Depth) : "";
        int position = _reader.Innermost.Children + 1;
        if (_context.Strict && isInRecord)
        {
            throw Error("The PubMed DTD does not allow text here");
        }

        string text = CurrentText(shared: null);
        text += TextRun(shared: null);
        if (isInRecord && text.AsSpan().ContainsAnyExcept(" \t\r\n"))
        {
            _context.Keep(new UnknownContent { Path = path, Position = position, Markup = MarkupText.Escape(text) });
        }
    }
}

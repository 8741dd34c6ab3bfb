using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <content>Texts with markup, in the canonical form that <see cref="MarkedText"/> holds.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>The text of the current element with its markup.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public MarkedText Mixed()
    {
        KeepOtherAttributes();
        if (_reader.TryReadToEnd())
        {
            return MarkedText.FromText(CurrentText(shared: null));
        }

        return TryReadCanonical(out string? markup) ? MarkedText.FromCanonicalMarkup(markup) : MixedFrom();
    }

    /// <summary>The same for one that often comes again within a record, as affiliations do: one string for those of the last few that stand there in the same bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public MarkedText RepeatedMixed()
    {
        int start = _reader.Offset;
        if (_attributesLeft > 0 || !_reader.TryReadToEnd())
        {
            return Mixed();
        }

        int length = _reader.RawText.Length;
        string text = _context.Repeated.Find(_reader.Bytes, start, length) ?? _context.Repeated.Keep(start, length, CurrentText(shared: null));
        return MarkedText.FromText(text);
    }

    private MarkedText MixedFrom()
    {
        string text = TextRun(shared: null);
        return _reader.Token == XmlToken.End ? MarkedText.FromText(text) : MixedFrom(text);
    }

    /// <summary>Reads to the end of the current element if its markup is canonical as it stands there, as it is nearly always; else does not move.</summary>
    private bool TryReadCanonical([NotNullWhen(true)] out string? markup)
    {
        Utf8XmlReader atElement = _reader;
        int start = _reader.Offset;
        int depth = _reader.Depth;
        bool hasElement = false;
        int end;
        do
        {
            end = _reader.Offset;
            _reader.Read();
            hasElement |= _reader.Token == XmlToken.Start;
        }
        while (_reader.Depth >= depth && IsCanonical(_reader.Offset - end));
        bool isCanonical = _reader.Depth < depth && hasElement && _reader.Offset == end + _reader.Name.Length + "</>".Length;
        markup = isCanonical ? XmlText.FromUtf8(_reader.Bytes[start..end]) : null;
        if (!isCanonical)
        {
            _reader = atElement;
            _reader.Innermost.Children = 0;
        }

        return isCanonical;
    }

    /// <summary>Whether the current token, for which the reader moved by so many bytes, is written as canonical markup has it: without attributes, comments, sections and needless references.</summary>
    private readonly bool IsCanonical(int length) => _reader.Token switch
    {
        XmlToken.Text => length == _reader.RawText.Length && (!_reader.NeedsDecoding || XmlReference.AreCanonical(_reader.RawText)) && !_reader.RawText.Contains((byte)'>'),
        XmlToken.Start => length == _reader.Name.Length + (_reader.IsEmptyElement ? "</>" : "<>").Length,
        _ => length == (_reader.IsEmptyElement ? 0 : _reader.Name.Length + "</>".Length),
    };

    /// <summary>Goes on from the first element within the text.</summary>
    private MarkedText MixedFrom(string textBefore)
    {
        StringBuilder markup = _context.Markup.Clear();
        MarkupText.AppendEscaped(markup, textBefore);
        while (_reader.Token != XmlToken.End)
        {
            if (_reader.Token == XmlToken.Start)
            {
                AppendElement(markup);
            }
            else
            {
                MarkupText.AppendEscaped(markup, CurrentText(shared: null));
            }

            _reader.Read();
        }

        return MarkedText.FromCanonicalMarkup(markup.ToString());
    }

    /// <summary>Appends the current element, to its end.</summary>
    private void AppendElement(StringBuilder markup)
    {
        int depth = _reader.Depth;
        AppendStartTag(markup);
        while (true)
        {
            _reader.Read();
            switch (_reader.Token)
            {
                case XmlToken.Start:
                    AppendStartTag(markup);
                    break;
                case XmlToken.Text:
                    MarkupText.AppendEscaped(markup, CurrentText(shared: null));
                    break;
                default:
                    AppendEndTag(markup);
                    if (_reader.Depth < depth)
                    {
                        return;
                    }

                    break;
            }
        }
    }

    private readonly void AppendStartTag(StringBuilder markup)
    {
        markup.Append('<').Append(Encoding.UTF8.GetString(_reader.Name));
        foreach (ref readonly XmlAttributeRange attribute in _reader.Attributes)
        {
            markup.Append(' ').Append(Encoding.UTF8.GetString(_reader.NameOf(attribute))).Append("=\"");
            MarkupText.AppendEscapedAttribute(markup, XmlText.DecodeAttribute(_reader.RawValueOf(attribute)));
            markup.Append('"');
        }

        markup.Append(_reader.IsEmptyElement ? "/>" : ">");
    }

    private readonly void AppendEndTag(StringBuilder markup)
    {
        if (!_reader.IsEmptyElement)
        {
            markup.Append("</").Append(Encoding.UTF8.GetString(_reader.Name)).Append('>');
        }
    }
}

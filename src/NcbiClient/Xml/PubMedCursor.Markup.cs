using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <content>Texts with markup, in the canonical form that <see cref="MarkedText"/> holds.</content>
internal ref partial struct PubMedCursor
{
    private MarkedText Mixed(bool isShared)
    {
        KeepOtherAttributes();
        if (_reader.TryReadToEnd())
        {
            return MarkedText.FromText(CurrentText(isShared));
        }

        string text = TextRun(isShared);
        return _reader.Token == XmlToken.End ? MarkedText.FromText(text) : MixedFrom(text);
    }

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
                MarkupText.AppendEscaped(markup, CurrentText(isShared: false));
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
                    MarkupText.AppendEscaped(markup, CurrentText(isShared: false));
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

using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <content>Keeps what the mappers do not know.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>Keeps the current element as it is and moves to its end.</summary>
    public void KeepUnknown()
    {
        if (_context.Strict)
        {
            throw Error($"The PubMed DTD does not allow <{Name}> here");
        }

        int open = _reader.Depth;
        string path = _reader.Path(_context.RecordDepth, open - 1);
        int position = _reader.OpenElements[^1].Position;
        StringBuilder markup = new();
        AppendElement(markup);
        _hasAttributes = false;
        _context.Keep(new UnknownContent { Path = path, Position = position, Markup = markup.ToString() });
    }

    private void KeepOtherAttributes()
    {
        if (!_hasAttributes)
        {
            return;
        }

        _hasAttributes = false;
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
        _context.Keep(new UnknownContent { Path = _reader.Path(_context.RecordDepth), AttributeName = name, Markup = value });
    }

    private readonly void KeepStrayText()
    {
        string text = CurrentText(isShared: false);
        if (string.IsNullOrWhiteSpace(text) || _reader.Depth <= _context.RecordDepth)
        {
            return;
        }

        if (_context.Strict)
        {
            throw Error("The PubMed DTD does not allow text here");
        }

        int position = _reader.OpenElements[^1].Children + 1;
        _context.Keep(new UnknownContent { Path = _reader.Path(_context.RecordDepth), Position = position, Markup = MarkupText.Escape(text) });
    }
}

using System.Runtime.CompilerServices;
using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <content>Texts without markup.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>The text of the current element, which may not hold elements.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Text() => _attributesLeft == 0 && _reader.TryReadShortToEnd() ? _reader.Text : AnyText(isShared: false);

    /// <summary>The same, as one string for equal texts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string SharedText() => _attributesLeft == 0 && _reader.TryReadShortToEnd() ? _reader.SharedText(_context.Strings) : AnyText(isShared: true);

    /// <summary>The text of the current element with its markup.</summary>
    public MarkedText Mixed() => Mixed(isShared: false);

    /// <summary>The same, as one string for equal texts.</summary>
    public MarkedText SharedMixed() => Mixed(isShared: true);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string AnyText(bool isShared)
    {
        KeepOtherAttributes();
        return _reader.TryReadToEnd() ? CurrentText(isShared) : TextAmidMarkup(isShared);
    }

    /// <summary>A text with comments, sections or unknown elements within.</summary>
    private string TextAmidMarkup(bool isShared)
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
            Enter(ref parent);
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
        : isShared ? _reader.SharedText(_context.Strings)
        : _reader.Text;
}

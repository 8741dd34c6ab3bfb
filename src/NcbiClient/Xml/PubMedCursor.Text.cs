using System.Runtime.CompilerServices;
using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <content>Texts without markup.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>The text of the current element, which may not hold elements.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Text() => _attributesLeft == 0 && _reader.TryReadShortToEnd() ? _reader.Text : AnyText(shared: null);

    /// <summary>The same for one of few words, such as a language or a qualifier: one string for equal ones.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Term() => _attributesLeft == 0 && _reader.TryReadShortToEnd() ? _reader.SharedText(_context.Terms) : AnyText(_context.Terms);

    /// <summary>The same for a part of a date or time, which nearly always is a number.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string DateNumber() =>
        _attributesLeft == 0 && _reader.TryReadShortToEnd() ? DateNumbers.Find(_reader.RawText) ?? _reader.SharedText(_context.Terms) : AnyText(_context.Terms);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string AnyText(StringPool? shared)
    {
        KeepOtherAttributes();
        return _reader.TryReadToEnd() ? CurrentText(shared) : TextAmidMarkup(shared);
    }

    /// <summary>A text with comments, sections or unknown elements within.</summary>
    private string TextAmidMarkup(StringPool? shared)
    {
        string text = TextRun(shared);
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
            all.Append(TextRun(shared: null));
        }

        return all.ToString();
    }

    /// <summary>Reads on while there is text, which comments and CDATA sections cut into parts; stands on the tag behind it.</summary>
    private string TextRun(StringPool? shared)
    {
        string first = "";
        StringBuilder? all = null;
        while (_reader.Read() && _reader.Token == XmlToken.Text)
        {
            string part = CurrentText(shared);
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

    private readonly string CurrentText(StringPool? shared) =>
        _reader.NeedsDecoding ? XmlText.Decode(_reader.RawText, _reader.IsCData)
        : shared is not null ? _reader.SharedText(shared)
        : _reader.Text;
}

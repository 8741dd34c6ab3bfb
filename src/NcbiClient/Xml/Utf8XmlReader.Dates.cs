using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <content>The numbers of dates and times, several elements at once. What is said in Utf8XmlReader.Expected.cs holds here too.</content>
internal ref partial struct Utf8XmlReader
{
    private const int NumberWidth = TagWidth + XmlScan.Width; // white space, a start tag, a number and an end tag

    /// <summary>Moves to the end of a day, before which there are a year and a month, all three as numbers and without attributes; their indexes in <see cref="DateNumbers"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadDate(ref XmlElementFrame parent, out int year, out int month, out int day)
    {
        int at = FindNumber(PubMedElement.Year, _isEndPending || _next > _readable - (3 * NumberWidth) || !HasRoom ? -1 : _next);
        year = at < 0 ? -1 : DateNumbers.IndexOfYear(ref RefAt(at));
        at = BehindNumber(PubMedElement.Year, year < 0 ? -1 : at + 4);
        at = BehindNumber(PubMedElement.Month, at, out month);
        at = BehindNumber(PubMedElement.Day, at, out day);
        return EndNumbers(at, count: 3, ref parent);
    }

    /// <summary>Moves to the end of a minute, before which there is an hour.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadTime(ref XmlElementFrame parent, out int hour, out int minute)
    {
        int at = _isEndPending || _next > _readable - (2 * NumberWidth) || !HasRoom ? -1 : _next;
        at = BehindNumber(PubMedElement.Hour, at, out hour);
        at = BehindNumber(PubMedElement.Minute, at, out minute);
        return EndNumbers(at, count: 2, ref parent);
    }

    /// <summary>Where the document goes on behind an element with one or two digits; negative when something else is there, or <paramref name="at"/> is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int BehindNumber(PubMedElement element, int at, out int number)
    {
        int start = FindNumber(element, at);
        int length = 0;
        number = start < 0 ? -1 : DateNumbers.IndexOfNumber(ref RefAt(start), out length);
        return BehindNumber(element, number < 0 ? -1 : start + length);
    }

    /// <summary>Where an element's text begins; negative when another one is next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int FindNumber(PubMedElement element, int at)
    {
        if (at < 0)
        {
            return -1;
        }

        ref readonly ExpectedName name = ref ExpectedNames.Plain(element);
        int tag = at + XmlScan.CountSpace(ref RefAt(at));
        return ByteAt(tag) == (byte)'<' && name.IsAt(ref RefAt(tag + 1)) ? tag + 1 + name.Length : -1;
    }

    /// <summary>The end of the end tag that begins there; negative when it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int BehindNumber(PubMedElement element, int at)
    {
        ref readonly ExpectedName name = ref ExpectedNames.Plain(element);
        return at >= 0 && IsEndTag(name, at) ? at + 2 + name.Length : -1;
    }

    private bool EndNumbers(int end, int count, ref XmlElementFrame parent)
    {
        if (end < 0)
        {
            return false;
        }

        parent.Children += count;
        IsEmptyElement = false;
        Token = XmlToken.End;
        _next = end;
        return true;
    }
}

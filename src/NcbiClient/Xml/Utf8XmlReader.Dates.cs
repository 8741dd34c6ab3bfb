using System.Runtime.CompilerServices;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <content>The numbers of dates and times, several elements at once. What is said in Utf8XmlReader.Expected.cs holds here too.</content>
internal ref partial struct Utf8XmlReader
{
    private const int NumberWidth = TagWidth + XmlScan.Width; // white space, a start tag, a number and an end tag

    /// <summary>Moves to the end of the last of some children, each with a number and without attributes; none when another one is among them, and nothing moves.</summary>
    /// <param name="elements">What they are: up to three, the first in the lowest eight bits.</param>
    /// <param name="parent">The innermost element.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTexts ReadNumbers(uint elements, ref XmlElementFrame parent)
    {
        if (_isEndPending || !HasRoom)
        {
            return default;
        }

        DateTexts numbers = default;
        int at = _next;
        int count = 0;
        for (; elements != 0; elements >>= 8, count++)
        {
            at = BehindNumber((PubMedElement)(byte)elements, at, out int number);
            if (at < 0)
            {
                return default;
            }

            numbers = numbers.WithNumber(count, number);
        }

        parent.Children += count;
        EndElement(at);
        return numbers;
    }

    /// <summary>Where the document goes on behind an element with a number; negative when something else is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int BehindNumber(PubMedElement element, int at, out int number)
    {
        number = -1;
        if (at > _readable - NumberWidth)
        {
            return -1;
        }

        ref readonly ExpectedName name = ref ExpectedNames.Plain(element);
        int tag = at + XmlScan.CountSpace(ref RefAt(at));
        int start = tag + 1 + name.Length;
        if (ByteAt(tag) != (byte)'<' || !name.IsAt(ref RefAt(tag + 1)))
        {
            return -1;
        }

        number = DateNumbers.IndexBefore((byte)'<', ref RefAt(start), out int digits);
        return number >= 0 && IsEndTag(name, start + digits) ? start + digits + 2 + name.Length : -1;
    }
}

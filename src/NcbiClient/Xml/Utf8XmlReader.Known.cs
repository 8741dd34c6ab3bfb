using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <content>Start tags of the DTD's elements with the DTD's attributes, whichever it is. The same as in Utf8XmlReader.Expected.cs holds.</content>
internal ref partial struct Utf8XmlReader
{
    /// <summary>The only element of which a start tag may be next, and where its name begins; <see cref="PubMedElement.Unknown"/> when there is none, or it is too near to the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly PubMedElement GuessStart(out int name)
    {
        name = 0;
        if (_isEndPending || _next > _readable - TagWidth || !HasRoom)
        {
            return PubMedElement.Unknown;
        }

        name = _next + XmlScan.CountSpace(ref RefAt(_next)) + 1;
        return ByteAt(name - 1) == (byte)'<' ? ExpectedNames.GuessElement(ref RefAt(name), XmlScan.CountLetters(ref RefAt(name))) : PubMedElement.Unknown;
    }

    /// <summary>Moves to the start tag that was guessed, if it is that one, without attributes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadGuessed(PubMedElement element, int name, ref XmlElementFrame parent)
    {
        ref readonly ExpectedName expected = ref ExpectedNames.Plain(element);
        return expected.IsAt(ref RefAt(name)) && StartElement(element, name + expected.Length, name, ref parent, attributes: 0);
    }

    /// <summary>The same with attributes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadGuessedWithAttributes(PubMedElement element, int name, ref XmlElementFrame parent)
    {
        ref readonly ExpectedName expected = ref ExpectedNames.WithAttributes(element);
        int count = 0;
        int end = expected.IsAt(ref RefAt(name)) ? ReadKnownAttributes(name + expected.Length, out count) : -1;
        return end >= 0 && StartElement(element, end, name, ref parent, count);
    }

    /// <summary>The end of a start tag whose attributes begin there; negative when one is unknown, long, stands twice or is written in an unusual way, or the element is empty.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int ReadKnownAttributes(int at, out int count)
    {
        ulong seen = 0;
        count = 0;
        while (at <= _readable - AttributeWidth && count < _attributes.Length)
        {
            PubMedAttribute attribute = ExpectedNames.GuessAttribute(ref RefAt(at), XmlScan.CountLetters(ref RefAt(at)));
            at = ReadAttribute(attribute, at, out ByteRange value);
            ulong bit = 1UL << (int)attribute;
            if (at < 0 || (seen & bit) != 0)
            {
                return -1;
            }

            seen |= bit;
            KeepAttribute(count++, attribute, value);
            byte next = ByteAt(at++);
            if (next != (byte)' ')
            {
                return next == (byte)'>' ? at : -1;
            }
        }

        return -1;
    }
}

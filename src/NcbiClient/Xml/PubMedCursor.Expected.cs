using System.Numerics;
using System.Runtime.CompilerServices;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <content>
/// What the DTD says comes next, in the way in which NLM writes it. These methods only spare time: where something else is next, those that give a
/// text do not move, and the others do as <see cref="NextChild()"/>; so all a mapper must do is to read on until there is no child.
/// </content>
internal ref partial struct PubMedCursor
{
    /// <summary>Like <see cref="NextChild()"/>, where most probably the next child is that element, without attributes, or there is none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextChild(PubMedElement expected)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        return _attributesLeft == 0 && _reader.TryReadStart(expected, ref parent) ? Enter(expected, ref parent, attributes: 0) : NextChild();
    }

    /// <summary>The same for an element with that attribute.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextChild(PubMedElement expected, PubMedAttribute attribute)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        return _attributesLeft == 0 && _reader.TryReadStart(expected, attribute, ref parent) ? Enter(expected, ref parent, attributes: 1) : NextChild();
    }

    /// <summary>The same for an element with those two attributes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextChild(PubMedElement expected, PubMedAttribute first, PubMedAttribute second)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        return _attributesLeft == 0 && _reader.TryReadStart(expected, first, second, ref parent) ? Enter(expected, ref parent, attributes: 2) : NextChild();
    }

    /// <summary>Moves to the end of the next child, if it is that element, with that attribute only, and a text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryLeaf(PubMedElement element, PubMedAttribute attribute, out ByteRange value, out ByteRange text)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        value = text = default;
        return _attributesLeft == 0 && _reader.TryReadLeaf(element, attribute, ref parent, out value, out text) && Enter(element, ref parent, attributes: 0);
    }

    /// <summary>The same with those two attributes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryLeaf(PubMedElement element, PubMedAttribute first, PubMedAttribute second, out ByteRange firstValue, out ByteRange secondValue, out ByteRange text)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        firstValue = secondValue = text = default;
        return _attributesLeft == 0 && _reader.TryReadLeaf(element, first, second, ref parent, out firstValue, out secondValue, out text)
            && Enter(element, ref parent, attributes: 0);
    }

    /// <summary>The text of the next child, if it is that element, without attributes, and a text; else null.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? NextText(PubMedElement element) => TryLeaf(element, out ByteRange text) ? _reader.TextAt(text) : null;

    /// <summary>The same for one of few words: one string for equal ones.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? NextTerm(PubMedElement element) => TryLeaf(element, out ByteRange text) ? TermAt(text) : null;

    /// <summary>The same for a person's initials.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? NextInitials() =>
        TryLeaf(PubMedElement.Initials, out ByteRange text) ? NameInitials.Find(_reader.Bytes.Slice(text.Start, text.Length)) ?? TermAt(text) : null;

    /// <summary>The same for a part of a date or time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? NextDateNumber(PubMedElement element) =>
        TryLeaf(element, out ByteRange text) ? DateNumbers.Find(_reader.Bytes.Slice(text.Start, text.Length)) ?? TermAt(text) : null;

    /// <summary>The year, month and day that are the next children, if all of them are there, as numbers.</summary>
    public DateTexts NextDate() => NextNumbers((uint)PubMedElement.Year | ((uint)PubMedElement.Month << 8) | ((uint)PubMedElement.Day << 16));

    /// <summary>The same for an hour and a minute.</summary>
    public DateTexts NextTime() => NextNumbers((uint)PubMedElement.Hour | ((uint)PubMedElement.Minute << 8));

    /// <summary>A text, or a value, that stands there.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly string TextAt(ByteRange range) => _reader.TextAt(range);

    /// <summary>The same for one of few words: one string for equal ones.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly string TermAt(ByteRange range) => _context.Terms.Get(_reader.Bytes, range.Start, range.Length);

    /// <summary>Whether the value that stands there is <c>Y</c>, and not <c>N</c>.</summary>
    public readonly bool IsYesAt(ByteRange range) => _reader.Bytes[range.Start] == (byte)'Y';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryLeaf(PubMedElement element, out ByteRange text)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        text = default;
        return _attributesLeft == 0 && _reader.TryReadLeaf(element, ref parent, out text) && Enter(element, ref parent, attributes: 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Enter(PubMedElement element, ref XmlElementFrame parent, int attributes)
    {
        Element = element;
        _attributesLeft = attributes;
        NoticeOrder(ref parent, PubMedElementOrder.Rank(parent.Element, element));
        return true;
    }

    /// <summary>The numbers in these elements, which are in order; the first is in the lowest eight bits.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private DateTexts NextNumbers(uint elements)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        DateTexts numbers = _attributesLeft == 0 ? _reader.ReadNumbers(elements, ref parent) : default;
        if (!numbers.IsEmpty)
        {
            PubMedElement last = (PubMedElement)(elements >> (8 * (BitOperations.Log2(elements) / 8)));
            NoticeOrder(ref parent, PubMedElementOrder.Rank(parent.Element, (PubMedElement)(byte)elements));
            Enter(last, ref parent, attributes: 0);
        }

        return numbers;
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NcbiClient.Xml;

/// <content>
/// Tags and whole elements for readers that know what to expect next. Each method reads it, if nothing but white space stands before it and it has those attributes
/// and no others, whose values stand for themselves, and say yes or no where the DTD wants that; else it does not move. It wants the innermost element.
/// </content>
internal ref partial struct Utf8XmlReader
{
    private const int TagWidth = 3 * XmlScan.Width; // white space, a tag without attributes, and as much as the name is compared with: so far it looks without asking
    private const int AttributeWidth = 2 * XmlScan.Width;
    private const int TextWidth = 3 * XmlScan.Width; // a short text and an end tag

    /// <summary>Moves to the end tag of the innermost element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadEnd(ref readonly XmlElementFrame innermost)
    {
        if (_isEndPending || _next > _readable - TagWidth)
        {
            return false;
        }

        ref readonly ExpectedName name = ref ExpectedNames.Plain(innermost.Element);
        int at = _next + XmlScan.CountSpace(ref RefAt(_next));
        if (!IsEndTag(name, at))
        {
            return false;
        }

        _depth--;
        EndElement(at + 2 + name.Length);
        return true;
    }

    /// <summary>Moves to the start tag of a child without attributes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadStart(PubMedElement element, ref XmlElementFrame parent)
    {
        ref readonly ExpectedName name = ref ExpectedNames.Plain(element);
        int end = FindStart(name, TagWidth);
        return end >= 0 && StartElement(element, end, end - name.Length, ref parent, attributes: 0);
    }

    /// <summary>The same for a child with one attribute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadStart(PubMedElement element, PubMedAttribute attribute, ref XmlElementFrame parent)
    {
        ref readonly ExpectedName name = ref ExpectedNames.WithAttributes(element);
        int nameEnd = FindStart(name, TagWidth + AttributeWidth);
        int end = Behind((byte)'>', ReadAttribute(attribute, nameEnd, out ByteRange value));
        if (end < 0 || !StartElement(element, end, nameEnd - name.Length, ref parent, attributes: 1))
        {
            return false;
        }

        KeepAttribute(0, attribute, value);
        return true;
    }

    /// <summary>The same for a child with two attributes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadStart(PubMedElement element, PubMedAttribute first, PubMedAttribute second, ref XmlElementFrame parent)
    {
        ref readonly ExpectedName name = ref ExpectedNames.WithAttributes(element);
        int nameEnd = FindStart(name, TagWidth + (2 * AttributeWidth));
        int end = ReadAttribute(first, nameEnd, out ByteRange firstValue);
        end = Behind((byte)'>', ReadAttribute(second, Behind((byte)' ', end), out ByteRange secondValue));
        if (end < 0 || !StartElement(element, end, nameEnd - name.Length, ref parent, attributes: 2))
        {
            return false;
        }

        KeepAttribute(0, first, firstValue);
        KeepAttribute(1, second, secondValue);
        return true;
    }

    /// <summary>Moves to the end of a child that holds only a text, without attributes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadLeaf(PubMedElement element, ref XmlElementFrame parent, out ByteRange text)
    {
        int start = FindStart(ExpectedNames.Plain(element), TagWidth + TextWidth);
        return TryReadLeafText(element, start, ref parent, out text);
    }

    /// <summary>The same with one attribute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadLeaf(PubMedElement element, PubMedAttribute attribute, ref XmlElementFrame parent, out ByteRange value, out ByteRange text)
    {
        int at = FindStart(ExpectedNames.WithAttributes(element), TagWidth + AttributeWidth + TextWidth);
        at = ReadAttribute(attribute, at, out value);
        return TryReadLeafText(element, Behind((byte)'>', at), ref parent, out text);
    }

    /// <summary>The same with two attributes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadLeaf(
        PubMedElement element, PubMedAttribute first, PubMedAttribute second, ref XmlElementFrame parent, out ByteRange firstValue, out ByteRange secondValue, out ByteRange text)
    {
        int at = FindStart(ExpectedNames.WithAttributes(element), TagWidth + (2 * AttributeWidth) + TextWidth);
        at = ReadAttribute(first, at, out firstValue);
        at = ReadAttribute(second, Behind((byte)' ', at), out secondValue);
        return TryReadLeafText(element, Behind((byte)'>', at), ref parent, out text);
    }

    /// <summary>Where a start tag goes on behind its name; negative when another one is next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int FindStart(in ExpectedName name, int width)
    {
        if (_isEndPending || _next > _readable - width || !HasRoom)
        {
            return -1;
        }

        int at = _next + XmlScan.CountSpace(ref RefAt(_next));
        return ByteAt(at) == (byte)'<' && name.IsAt(ref RefAt(at + 1)) ? at + 1 + name.Length : -1;
    }

    /// <summary>Where the tag goes on behind the attribute; negative when another one is next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int ReadAttribute(PubMedAttribute attribute, int at, out ByteRange value)
    {
        value = default;
        ref readonly ExpectedName name = ref ExpectedNames.Of(attribute);
        if (at < 0 || !name.IsAt(ref RefAt(at)))
        {
            return -1;
        }

        int start = at + name.Length;
        int length = IsYesNo(attribute) ? LengthOfYesNo(start) : XmlScan.LengthOfValue(ref RefAt(start), (byte)'"');
        value = new ByteRange(start, length);
        return length < XmlScan.Width ? Behind((byte)'"', start + length) : -1;
    }

    private readonly void KeepAttribute(int index, PubMedAttribute attribute, ByteRange value)
    {
        int length = ExpectedNames.Of(attribute).Length;
        _attributes[index] = new XmlAttributeRange
        {
            Attribute = attribute, NameStart = value.Start - length, NameLength = length - "=\"".Length, ValueStart = value.Start, ValueLength = value.Length,
        };
    }

    private readonly int Behind(byte expected, int at) => at >= 0 && ByteAt(at) == expected ? at + 1 : -1;

    private static bool IsYesNo(PubMedAttribute attribute) =>
        attribute is PubMedAttribute.CompleteYN or PubMedAttribute.EqualContrib or PubMedAttribute.MajorTopicYN or PubMedAttribute.ValidYN;

    private readonly int LengthOfYesNo(int at) => ByteAt(at) is (byte)'Y' or (byte)'N' ? 1 : XmlScan.Width;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool StartElement(PubMedElement element, int end, int nameStart, ref XmlElementFrame parent, int attributes)
    {
        if (end > _xml.Length)
        {
            return false;
        }

        parent.Children++;
        _open[_depth++] = new XmlElementFrame { NameStart = nameStart, NameLength = ExpectedNames.Plain(element).Length - 1, Element = element };
        AttributeCount = attributes;
        IsEmptyElement = false;
        Token = XmlToken.Start;
        _next = end;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadLeafText(PubMedElement element, int start, ref XmlElementFrame parent, out ByteRange text)
    {
        text = default;
        if (start < 0 || _hasCDataEnd)
        {
            return false;
        }

        ref readonly ExpectedName name = ref ExpectedNames.Plain(element);
        int length = XmlScan.LengthOfText(ref RefAt(start));
        length = length < XmlScan.Width ? length : LengthOfLongText(start);
        if (length < 0 || !IsEndTag(name, start + length))
        {
            return false;
        }

        parent.Children++;
        text = new ByteRange(start, length);
        EndElement(start + length + 2 + name.Length);
        return true;
    }

    private readonly bool IsEndTag(in ExpectedName name, int at) =>
        ByteAt(at) == (byte)'<' && ByteAt(at + 1) == (byte)'/' && name.IsAt(ref RefAt(at + 2)) && at + 2 + name.Length <= _xml.Length;

    private void EndElement(int end)
    {
        IsEmptyElement = false;
        Token = XmlToken.End;
        _next = end;
    }

    /// <summary>The length of a text; −1 when what ends it is too near to the end of what may be looked at.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int LengthOfLongText(int start)
    {
        int length = start > _xml.Length ? -1 : _xml[start..].IndexOfAny((byte)'<', (byte)'&', (byte)'\r');
        return start + length <= _readable - TextWidth ? length : -1;
    }

    private readonly ref byte RefAt(int at) => ref Unsafe.Add(ref MemoryMarshal.GetReference(_xml), at);

    private readonly byte ByteAt(int at) => RefAt(at);
}

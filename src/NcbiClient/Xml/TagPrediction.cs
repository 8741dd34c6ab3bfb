using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NcbiClient.Xml;

/// <summary>
/// The tag that stood at a place of a record before, with the white space in front of it. NLM lays all records out in one way, so most tags can be known by one
/// comparison of 64 bytes, without being taken apart.
/// </summary>
internal readonly struct TagPrediction
{
    public const int Width = 64; // Vector512<byte>.Count

    private readonly Vector512<byte> _bytes;
    private readonly ulong _ignored; // a bit for each byte that may differ; none by default: 64 zeros are in no document, and if they are in memory behind it, none of its elements is Parent
    private readonly FewAttributes _attributes;
    private readonly ulong _values; // those of them that stand in attributes' values

    private TagPrediction(ReadOnlySpan<byte> bytes, int compared, in FewAttributes attributes = default, ulong values = 0)
    {
        _attributes = attributes;
        _bytes = Vector512.Create(bytes[..Width]);
        _values = values;
        _ignored = Behind(compared) | values;
    }

    /// <summary>Whether there is none.</summary>
    public bool IsDefault => Element == PubMedElement.Unknown;

    /// <summary>The element whose tag it is; <see cref="PubMedElement.Unknown"/> when there is no prediction.</summary>
    public PubMedElement Element { get; private init; }

    /// <summary>The element that was open: in another one the same tag has another place, and its end tag none.</summary>
    public PubMedElement Parent { get; init; }

    /// <summary>The element's place in its parent's order.</summary>
    public byte Rank { get; init; }

    public bool IsEnd { get; private init; }

    /// <summary>Whether the prediction ends behind a start tag's name, because attributes follow that are too long or too many.</summary>
    public bool IsNameOnly { get; private init; }

    public byte NameOffset { get; private init; }

    public byte NameLength { get; private init; }

    /// <summary>A bit for each byte behind a start tag's name, when attributes follow.</summary>
    private ulong BehindName { get; init; }

    /// <summary>How many bytes lead to the end of the tag, or of its name.</summary>
    public byte Length { get; private init; }

    public byte AttributeCount { get; private init; }

    /// <summary>Its attributes, as many as <see cref="AttributeCount"/>, if they are known too.</summary>
    [UnscopedRef]
    public ref readonly FewAttributes Attributes => ref _attributes;

    /// <summary>Whether this tag stands at a place behind which <see cref="Width"/> bytes are known to be there. The values of its attributes may differ, but not in length.</summary>
    public bool IsAt(ReadOnlySpan<byte> xml, int at)
    {
        Vector512<byte> bytes = Load(xml, at);
        return (Vector512.Equals(bytes, _bytes).ExtractMostSignificantBits() | _ignored) == ulong.MaxValue
            && (_values == 0 || (XmlScan.Stops(bytes).ExtractMostSignificantBits() & _values) == 0);
    }

    /// <summary>Whether a start tag of the same name, with attributes too, stands at such a place.</summary>
    public bool IsNameAt(ReadOnlySpan<byte> xml, int at) =>
        BehindName != 0 && (Vector512.Equals(Load(xml, at), _bytes).ExtractMostSignificantBits() | BehindName) == ulong.MaxValue;

    /// <summary>An end tag that has been read, with what stands before it.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="start">Where the prediction begins in it.</param>
    /// <param name="end">The tag's end.</param>
    /// <param name="element">The element that ends.</param>
    /// <returns>The prediction; none when it is too long.</returns>
    public static TagPrediction OfEnd(ReadOnlySpan<byte> xml, int start, int end, PubMedElement element) =>
        end - start <= Width ? new TagPrediction(xml[start..], end - start) { Element = element, IsEnd = true, Length = (byte)(end - start) } : default;

    /// <summary>A start tag that has been read, with what stands before it.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="start">Where the prediction begins in it.</param>
    /// <param name="end">The tag's end.</param>
    /// <param name="tag">The element whose tag it is.</param>
    /// <param name="attributes">The tag's attributes.</param>
    public static TagPrediction OfStart(ReadOnlySpan<byte> xml, int start, int end, in XmlElementFrame tag, ReadOnlySpan<XmlAttributeRange> attributes)
    {
        int nameEnd = tag.NameStart + tag.NameLength - start;
        bool isWhole = end - start <= Width && attributes.Length <= FewAttributes.Length;
        FewAttributes places = default;
        ulong values = 0;
        for (int i = 0; isWhole && i < attributes.Length; i++)
        {
            places[i] = AttributePlace.Of(attributes[i], start);
            values |= places[i].ValueBits;
            isWhole = xml[attributes[i].ValueStart - 1] == (byte)'"'; // else a value may hold other bytes than it would here
        }

        int length = isWhole ? end - start : nameEnd + 1;
        return length > Width ? default : new TagPrediction(xml[start..], length, places, isWhole ? values : 0)
        {
            Element = tag.Element, NameOffset = (byte)(tag.NameStart - start), NameLength = (byte)tag.NameLength, Length = (byte)(isWhole ? length : nameEnd),
            IsNameOnly = !isWhole, AttributeCount = (byte)(isWhole ? attributes.Length : 0), BehindName = attributes.IsEmpty ? 0 : Behind(nameEnd + 1),
        };
    }

    private static ulong Behind(int count) => count >= Width ? 0 : ulong.MaxValue << count;

    private static Vector512<byte> Load(ReadOnlySpan<byte> xml, int at) => Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at);
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NcbiClient.Xml;

/// <summary>
/// The tag that stood at a place of a record before, with the white space in front of it. NLM lays all records out in one way, so most tags
/// can be known by one comparison of 64 bytes, without being taken apart.
/// </summary>
internal readonly struct TagPrediction
{
    public const int Width = 64; // Vector512<byte>.Count

    private readonly Vector512<byte> _bytes;
    private readonly ulong _ignored; // a bit for each byte that may differ; none by default, and no document has 64 zeros

    private TagPrediction(ReadOnlySpan<byte> bytes, int compared)
    {
        _bytes = Vector512.Create(bytes[..Width]);
        _ignored = compared == Width ? 0 : ulong.MaxValue << compared;
    }

    /// <summary>Whether there is none.</summary>
    public bool IsDefault => Element == PubMedElement.Unknown;

    /// <summary>The element whose tag it is; <see cref="PubMedElement.Unknown"/> when there is no prediction.</summary>
    public PubMedElement Element { get; private init; }

    /// <summary>The element that was open: in another one the same tag has another place, and its end tag none.</summary>
    public PubMedElement Parent { get; private init; }

    /// <summary>The element's place in its parent's order.</summary>
    public byte Rank { get; private init; }

    public bool IsEnd { get; private init; }

    /// <summary>Whether the prediction ends behind a start tag's name, because attributes follow, which differ.</summary>
    public bool HasAttributes { get; private init; }

    public byte NameOffset { get; private init; }

    public byte NameLength { get; private init; }

    /// <summary>How many bytes lead to the end of the tag, or of its name if it has attributes.</summary>
    public byte Length { get; private init; }

    /// <summary>Whether this tag stands at a place behind which <see cref="Width"/> bytes are known to be there.</summary>
    public bool IsAt(ReadOnlySpan<byte> xml, int at)
    {
        Vector512<byte> bytes = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at);
        return (Vector512.Equals(bytes, _bytes).ExtractMostSignificantBits() | _ignored) == ulong.MaxValue;
    }

    /// <summary>An end tag that has been read, with the white space before it.</summary>
    /// <param name="bytes">The bytes from the white space on.</param>
    /// <param name="length">Up to the tag's end.</param>
    /// <param name="element">The element that ends.</param>
    /// <returns>The prediction; none when it is too long.</returns>
    public static TagPrediction OfEnd(ReadOnlySpan<byte> bytes, int length, PubMedElement element) =>
        IsLearnable(bytes, length, element) ? new TagPrediction(bytes, length) { Element = element, Parent = element, IsEnd = true, Length = (byte)length } : default;

    /// <summary>A start tag that has been read, with the white space before it.</summary>
    public static TagPrediction OfStart(ReadOnlySpan<byte> bytes, int length, PubMedElement element, PubMedElement parent, int nameOffset, int nameLength)
    {
        int nameEnd = nameOffset + nameLength;
        bool hasAttributes = length > nameEnd + 1;
        int compared = hasAttributes ? nameEnd + 1 : length;
        return IsLearnable(bytes, compared, element)
            ? new TagPrediction(bytes, compared)
            {
                Element = element, Parent = parent, Rank = PubMedElementOrder.Rank(parent, element), HasAttributes = hasAttributes, NameOffset = (byte)nameOffset, NameLength = (byte)nameLength,
                Length = (byte)(hasAttributes ? nameEnd : length),
            }
            : default;
    }

    private static bool IsLearnable(ReadOnlySpan<byte> bytes, int compared, PubMedElement element) =>
        compared <= Width && bytes.Length >= Width && element != PubMedElement.Unknown;
}

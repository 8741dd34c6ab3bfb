using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NcbiClient.Xml;

/// <summary>
/// The tag that stood at a place of a record the last time, with the white space before it. NLM lays all records out in one way, so most tags
/// can be known by one comparison of 64 bytes, without being taken apart.
/// </summary>
internal struct TagPrediction
{
    public const int Width = 64; // two vectors

    private Vector256<byte> _first;
    private Vector256<byte> _second;
    private ulong _compared; // a bit for each byte that must be equal

    public PubMedElement Element { get; private set; }

    public bool IsEnd { get; private set; }

    /// <summary>Whether the comparison ended behind a start tag's name, because attributes follow, which differ.</summary>
    public bool HasAttributes { get; private set; }

    public byte NameOffset { get; private set; }

    public byte NameLength { get; private set; }

    /// <summary>How many bytes lead to the end of the tag, or of its name if it has attributes.</summary>
    public byte Length { get; private set; }

    /// <summary>Whether this tag stands at a place behind which <see cref="Width"/> bytes are known to be there.</summary>
    public readonly bool IsAt(ReadOnlySpan<byte> xml, int at)
    {
        Vector256<byte> first = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at);
        Vector256<byte> second = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at + Width / 2);
        ulong equal = Vector256.Equals(first, _first).ExtractMostSignificantBits() | ((ulong)Vector256.Equals(second, _second).ExtractMostSignificantBits() << 32);
        return Length > 0 && (equal & _compared) == _compared;
    }

    /// <summary>Learns the tag that was just read: its white space and the tag begin at <paramref name="bytes"/>.</summary>
    public void Learn(ReadOnlySpan<byte> bytes, PubMedElement element, bool isEnd, int nameOffset, int nameLength, int length)
    {
        bool hasAttributes = !isEnd && length > nameOffset + nameLength + 1;
        int compared = hasAttributes ? nameOffset + nameLength + 1 : length;
        if (element == PubMedElement.Unknown || compared > Width || bytes.Length < Width)
        {
            return;
        }

        _first = Vector256.Create(bytes[..(Width / 2)]);
        _second = Vector256.Create(bytes[(Width / 2)..Width]);
        _compared = ulong.MaxValue >> (Width - compared);
        (Element, IsEnd, HasAttributes) = (element, isEnd, hasAttributes);
        (NameOffset, NameLength, Length) = ((byte)nameOffset, (byte)nameLength, (byte)(hasAttributes ? compared - 1 : compared));
    }
}

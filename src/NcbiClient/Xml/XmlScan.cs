using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NcbiClient.Xml;

/// <summary>
/// Looks at the next 32 bytes at once: names, blanks, values and texts of PubMed seldom have more. Each search says when that is not enough, and where
/// less than 32 bytes are left it never is: then the caller searches in the plain way.
/// </summary>
internal static class XmlScan
{
    public const int Width = 32; // Vector256<byte>.Count

    /// <summary>How many ASCII letters stand there; <see cref="Width"/> when there are more, 0 when it cannot be said.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountLetters(ReadOnlySpan<byte> xml, int at) => at > xml.Length - Width ? 0 : CountLetters(Load(xml, at));

    /// <summary>The same where <see cref="Width"/> bytes are known to be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountLetters(ref readonly byte at) => CountLetters(Vector256.LoadUnsafe(in at));

    /// <summary>How many bytes of white space stand there, in a document without forbidden characters; <see cref="Width"/> when there are more, 0 when it cannot be said.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountSpace(ReadOnlySpan<byte> xml, int at) => at > xml.Length - Width ? 0 : CountSpace(Load(xml, at));

    /// <summary>The same where <see cref="Width"/> bytes are known to be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountSpace(ref readonly byte at) => CountSpace(Vector256.LoadUnsafe(in at));

    /// <summary>How many bytes stand before the next <c>&lt;</c>, <c>&amp;</c> or carriage return; <see cref="Width"/> when there are more, or it cannot be said.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LengthOfText(ReadOnlySpan<byte> xml, int at) => at > xml.Length - Width ? Width : LengthOfText(Load(xml, at));

    /// <summary>The same where <see cref="Width"/> bytes are known to be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LengthOfText(ref readonly byte at) => LengthOfText(Vector256.LoadUnsafe(in at));

    /// <summary>How many bytes stand before the quote, or before what an attribute's value may not hold as it is; <see cref="Width"/> when there are more, or it cannot be said.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LengthOfValue(ReadOnlySpan<byte> xml, int at, byte quote) => at > xml.Length - Width ? Width : IndexOfOne(Stops(Load(xml, at), quote));

    /// <summary>The same where <see cref="Width"/> bytes are known to be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LengthOfValue(ref readonly byte at, byte quote) => IndexOfOne(Stops(Vector256.LoadUnsafe(in at), quote));

    /// <summary>Takes apart an attribute of letters, <c>="</c>, and a value that stands for itself, if all of it lies within these bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryAttribute(ReadOnlySpan<byte> xml, int at, out int nameLength, out int valueLength)
    {
        nameLength = CountLetters(xml, at);
        valueLength = 0;
        if (nameLength is 0 or > Width - 3 || xml[at + nameLength] != (byte)'=' || xml[at + nameLength + 1] != (byte)'"')
        {
            return false;
        }

        int valueStart = nameLength + 2;
        uint stops = Stops(Load(xml, at), (byte)'"').ExtractMostSignificantBits() >> valueStart;
        valueLength = BitOperations.TrailingZeroCount(stops);
        return stops != 0 && xml[at + valueStart + valueLength] == (byte)'"';
    }

    /// <summary>Whether so many bytes at two places, of which <paramref name="later"/> is the later one, are equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreEqual(ReadOnlySpan<byte> xml, int at, int later, int length) =>
        length <= Width && later <= xml.Length - Width
            ? CountOnes(Vector256.Equals(Load(xml, at), Load(xml, later))) >= length
            : length <= xml.Length - later && xml.Slice(at, length).SequenceEqual(xml.Slice(later, length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Stops(Vector256<byte> bytes, byte quote) =>
        Vector256.Equals(bytes, Vector256.Create(quote)) | Vector256.Equals(bytes, Vector256.Create((byte)'<'))
        | Vector256.Equals(bytes, Vector256.Create((byte)'&')) | AreUpTo(bytes, (byte)(' ' - 1));

    /// <summary>The callers have checked that so many bytes are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Load(ReadOnlySpan<byte> xml, int at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountLetters(Vector256<byte> bytes) =>
        CountOnes(AreUpTo((bytes | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), (byte)('z' - 'a')));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountSpace(Vector256<byte> bytes) => CountOnes(AreUpTo(bytes, (byte)' '));

    /// <summary>Said in this way, since processors compare bytes without signs only in masks, from which it is a long way back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> AreUpTo(Vector256<byte> bytes, byte limit) => Vector256.Equals(Vector256.Min(bytes, Vector256.Create(limit)), bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LengthOfText(Vector256<byte> bytes) => IndexOfOne(
        Vector256.Equals(bytes, Vector256.Create((byte)'<')) | Vector256.Equals(bytes, Vector256.Create((byte)'&')) | Vector256.Equals(bytes, Vector256.Create((byte)'\r')));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountOnes(Vector256<byte> mask) => BitOperations.TrailingZeroCount(~mask.ExtractMostSignificantBits());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IndexOfOne(Vector256<byte> mask) => BitOperations.TrailingZeroCount(mask.ExtractMostSignificantBits());
}

using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NcbiClient.Xml;

/// <summary>A hash of bytes that is good enough for places in a table; equal hashes must be followed by a comparison.</summary>
internal static class ByteHash
{
    private const ulong Odd = 0x9E3779B97F4A7C15;
    private const ulong OtherOdd = 0xFF51AFD7ED558CCD;

    /// <summary>The hash of more than eight bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        ulong length = (ulong)bytes.Length * Odd;
        return Finish(bytes.Length < Vector256<byte>.Count ? Middle(bytes, length) : Long(bytes) ^ length);
    }

    /// <summary>The first eight bytes, or as many as there are: two texts of one length below nine differ here if they differ.</summary>
    public static ulong First(ReadOnlySpan<byte> bytes) => bytes.Length >= 8 ? BinaryPrimitives.ReadUInt64LittleEndian(bytes) : Short(bytes);

    private static ulong Short(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 4)
        {
            return ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes) << 32) | BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]);
        }

        return bytes.IsEmpty ? 0 : ((ulong)bytes[0] << 16) | ((ulong)bytes[bytes.Length / 2] << 8) | bytes[^1];
    }

    private static ulong Middle(ReadOnlySpan<byte> bytes, ulong hash)
    {
        ulong last = BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..]); // overlaps what comes before it
        while (bytes.Length > 8)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * OtherOdd;
            hash ^= hash >> 32;
            bytes = bytes[8..];
        }

        return hash ^ last;
    }

    private static ulong Long(ReadOnlySpan<byte> bytes)
    {
        ref byte start = ref MemoryMarshal.GetReference(bytes);
        int last = bytes.Length - Vector256<byte>.Count;
        Vector256<uint> hash = Vector256.LoadUnsafe(ref start, (nuint)last).AsUInt32();
        for (int at = 0; at < last; at += Vector256<byte>.Count)
        {
            hash = (hash ^ Vector256.LoadUnsafe(ref start, (nuint)at).AsUInt32()) * 0x9E3779B1;
        }

        Vector256<ulong> lanes = hash.AsUInt64();
        ulong low = (lanes[0] * Odd) + (lanes[1] * OtherOdd);
        return ((low ^ (low >> 32)) * Odd) + (lanes[2] * OtherOdd) + (lanes[3] * 0xC4CEB9FE1A85EC53);
    }

    private static uint Finish(ulong hash)
    {
        hash *= OtherOdd;
        return (uint)(hash ^ (hash >> 29) ^ (hash >> 47));
    }
}

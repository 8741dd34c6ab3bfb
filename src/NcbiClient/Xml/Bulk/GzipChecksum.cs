using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NcbiClient.Xml.Bulk;

/// <summary>The CRC-32 of gzip (<see href="https://www.rfc-editor.org/rfc/rfc1952#section-8">RFC 1952</see>).</summary>
/// <remarks>
/// On x64 by carry-less multiplication, after V. Gopal and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ" (Intel, 2009);
/// elsewhere by tables, eight bytes at a time.
/// </remarks>
internal static class GzipChecksum
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] s_tables = CreateTables();

    /// <summary>The checksum of all bytes so far (0 at the start) and these.</summary>
    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        uint crc = ~checksum;
        if (Pclmulqdq.IsSupported && Sse41.IsSupported && bytes.Length >= 64)
        {
            int folded = bytes.Length & ~15;
            crc = Fold(crc, MemoryMarshal.Cast<byte, Vector128<ulong>>(bytes[..folded]));
            bytes = bytes[folded..];
        }

        return ~AppendByTables(crc, bytes);
    }

    internal static uint AppendByTables(uint crc, ReadOnlySpan<byte> bytes)
    {
        uint[] t = s_tables;
        while (bytes.Length >= 8)
        {
            uint low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = t[0x700 + (low & 0xFF)] ^ t[0x600 + (low >> 8 & 0xFF)] ^ t[0x500 + (low >> 16 & 0xFF)] ^ t[0x400 + (low >> 24)]
                ^ t[0x300 + (high & 0xFF)] ^ t[0x200 + (high >> 8 & 0xFF)] ^ t[0x100 + (high >> 16 & 0xFF)] ^ t[high >> 24];
            bytes = bytes[8..];
        }

        foreach (byte b in bytes)
        {
            crc = t[(crc ^ b) & 0xFF] ^ (crc >> 8);
        }

        return crc;
    }

    /// <summary>Folds four blocks of 16 bytes at a time into four, those into one, and that into 32 bits.</summary>
    private static uint Fold(uint crc, ReadOnlySpan<Vector128<ulong>> blocks)
    {
        Vector128<ulong> four = Vector128.Create(0x154442BD4UL, 0x1C6E41596UL);
        Vector128<ulong> one = Vector128.Create(0x1751997D0UL, 0x0CCAA009EUL);
        Vector128<ulong> a = blocks[0] ^ Vector128.CreateScalar((ulong)crc);
        Vector128<ulong> b = blocks[1];
        Vector128<ulong> c = blocks[2];
        Vector128<ulong> d = blocks[3];
        int at = 4;
#if NET10_0_OR_GREATER
        if (Pclmulqdq.V512.IsSupported)
        {
            FoldWide(ref a, ref b, ref c, ref d, blocks, ref at, four);
        }

#endif
        for (; at + 4 <= blocks.Length; at += 4)
        {
            a = Fold(a, four) ^ blocks[at];
            b = Fold(b, four) ^ blocks[at + 1];
            c = Fold(c, four) ^ blocks[at + 2];
            d = Fold(d, four) ^ blocks[at + 3];
        }

        a = Fold(a, one) ^ b;
        a = Fold(a, one) ^ c;
        a = Fold(a, one) ^ d;
        for (; at < blocks.Length; at++)
        {
            a = Fold(a, one) ^ blocks[at];
        }

        return Reduce(a, one);
    }

#if NET10_0_OR_GREATER
    /// <summary>The same four, in one register; in four registers at first, since each multiplication waits for the one before in its own.</summary>
    private static void FoldWide(
        ref Vector128<ulong> a, ref Vector128<ulong> b, ref Vector128<ulong> c, ref Vector128<ulong> d, ReadOnlySpan<Vector128<ulong>> blocks, ref int at, Vector128<ulong> four)
    {
        Vector512<ulong> all = Vector512.Create(Vector256.Create(a, b), Vector256.Create(c, d));
        Vector512<ulong> wideFour = Widen(four);
        if (at + 28 <= blocks.Length)
        {
            Vector512<ulong> sixteen = Widen(Vector128.Create(0x11542778AUL, 0x1322D1430UL));
            Vector512<ulong> second = Load(blocks, at);
            Vector512<ulong> third = Load(blocks, at + 4);
            Vector512<ulong> fourth = Load(blocks, at + 8);
            for (at += 12; at + 16 <= blocks.Length; at += 16)
            {
                all = Fold(all, sixteen) ^ Load(blocks, at);
                second = Fold(second, sixteen) ^ Load(blocks, at + 4);
                third = Fold(third, sixteen) ^ Load(blocks, at + 8);
                fourth = Fold(fourth, sixteen) ^ Load(blocks, at + 12);
            }

            all = Fold(Fold(Fold(all, wideFour) ^ second, wideFour) ^ third, wideFour) ^ fourth;
        }

        for (; at + 4 <= blocks.Length; at += 4)
        {
            all = Fold(all, wideFour) ^ Load(blocks, at);
        }

        (a, b, c, d) = (all.GetLower().GetLower(), all.GetLower().GetUpper(), all.GetUpper().GetLower(), all.GetUpper().GetUpper());
    }

    private static Vector512<ulong> Fold(Vector512<ulong> value, Vector512<ulong> constants) =>
        Pclmulqdq.V512.CarrylessMultiply(value, constants, 0x00) ^ Pclmulqdq.V512.CarrylessMultiply(value, constants, 0x11);

    private static Vector512<ulong> Widen(Vector128<ulong> constants) => Vector512.Create(Vector256.Create(constants, constants), Vector256.Create(constants, constants));

    /// <summary>Four blocks.</summary>
    private static Vector512<ulong> Load(ReadOnlySpan<Vector128<ulong>> blocks, int at) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Vector128<ulong>, ulong>(blocks)), (nuint)at * 2);

#endif
    private static Vector128<ulong> Fold(Vector128<ulong> value, Vector128<ulong> constants) =>
        Pclmulqdq.CarrylessMultiply(value, constants, 0x00) ^ Pclmulqdq.CarrylessMultiply(value, constants, 0x11);

    /// <summary>From 128 bits to 64, and by Barrett's method to 32.</summary>
    private static uint Reduce(Vector128<ulong> value, Vector128<ulong> one)
    {
        Vector128<ulong> low32 = Vector128.Create(0xFFFFFFFFUL, 0UL);
        value = Pclmulqdq.CarrylessMultiply(value, one, 0x10) ^ Sse2.ShiftRightLogical128BitLane(value, 8);
        value = Pclmulqdq.CarrylessMultiply(value & low32, Vector128.CreateScalar(0x163CD6124UL), 0x00) ^ Sse2.ShiftRightLogical128BitLane(value, 4);
        Vector128<ulong> barrett = Vector128.Create(0x1DB710641UL, 0x1F7011641UL);
        Vector128<ulong> quotient = Pclmulqdq.CarrylessMultiply(value & low32, barrett, 0x10);
        Vector128<ulong> product = Pclmulqdq.CarrylessMultiply(quotient & low32, barrett, 0x00);
        return (value ^ product).AsUInt32().GetElement(1);
    }

    private static uint[] CreateTables()
    {
        uint[] tables = new uint[8 * 256];
        for (uint i = 0; i < 256; i++)
        {
            uint crc = i;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ Polynomial : crc >> 1;
            }

            tables[i] = crc;
        }

        for (int i = 256; i < tables.Length; i++)
        {
            tables[i] = tables[tables[i - 256] & 0xFF] ^ (tables[i - 256] >> 8);
        }

        return tables;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NcbiClient.Xml;

/// <summary>What the elements of a small vocabulary, such as MeSH qualifiers, were read as, found again by their bytes. One reader at a time.</summary>
/// <remarks>
/// Equal bytes have an equal value, and the values are immutable. An element that comes twice before another one wants its place is kept for good: in a large vocabulary most would be
/// kept in vain, and each that is outlives its record, so that the garbage collector has to carry it about.
/// </remarks>
internal sealed class RecurringElements<T>
    where T : class
{
    public const int MaxLength = 128; // bytes

    private const int MinLength = 48; // all bytes that are hashed are the element's own
    private const int Bits = 9;
    private const ulong Odd = 0x9E3779B97F4A7C15;

    private readonly Entry[] _entries = new Entry[1 << Bits];

    /// <summary>The value of the element that stands there, if it is known.</summary>
    /// <param name="at">Where it begins; <see cref="MaxLength"/> bytes must be there.</param>
    /// <param name="length">How many bytes it has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Find(ref byte at, out int length)
    {
        ref Entry entry = ref _entries[HashOf(ref at) >> (64 - Bits)];
        length = entry.Bytes?.Length ?? 0;
        return length > 0 && MemoryMarshal.CreateReadOnlySpan(ref at, length).SequenceEqual(entry.Bytes) ? entry.Value : null;
    }

    /// <summary>Notes what an element was read as that was not found.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add(ReadOnlySpan<byte> element, T value)
    {
        if (element.Length is < MinLength or > MaxLength)
        {
            return;
        }

        ulong hash = HashOf(ref MemoryMarshal.GetReference(element));
        ref Entry entry = ref _entries[hash >> (64 - Bits)];
        if (entry.Bytes is null && entry.LastHash == (uint)(hash >> 32))
        {
            (entry.Bytes, entry.Value) = (element.ToArray(), value);
        }

        entry.LastHash = (uint)(hash >> 32); // the lower half depends on few of the bytes
    }

    /// <summary>From the identifier's digits, wherever the elements of NLM have them, and from what says that it is a major topic, or the name.</summary>
    /// <remarks>The last digits differ most, and a product's upper bits say little of its factors' upper bits: so these become lower ones.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HashOf(ref byte at) =>
        ((BitOperations.RotateLeft(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref at, 20)), 24) * Odd) ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref at, 38))) * Odd;

    private struct Entry
    {
        public byte[]? Bytes;
        public T? Value;
        public uint LastHash;
    }
}

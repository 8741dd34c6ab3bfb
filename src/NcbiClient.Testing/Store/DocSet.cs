using System.Numerics;

namespace NcbiClient.Testing.Store;

/// <summary>A set of document numbers (0-based, in the order of adding) as bits. Mutable while it is built, then only read.</summary>
internal sealed class DocSet(int capacity)
{
    private readonly ulong[] _bits = new ulong[(capacity + 63) / 64];

    public int Capacity { get; } = capacity;

    public int Count => _bits.Sum(static word => BitOperations.PopCount(word));

    public bool IsEmpty => Array.TrueForAll(_bits, static word => word == 0);

    public static DocSet Of(int capacity, IEnumerable<int> documents)
    {
        DocSet set = new(capacity);
        foreach (int document in documents)
        {
            set.Add(document);
        }

        return set;
    }

    public void Add(int document) => _bits[document >> 6] |= 1UL << (document & 63);

    public bool Contains(int document) => (_bits[document >> 6] & (1UL << (document & 63))) != 0;

    public void AddAll(IEnumerable<int> documents)
    {
        foreach (int document in documents)
        {
            Add(document);
        }
    }

    public DocSet And(DocSet other) => Combine(other, static (a, b) => a & b);

    public DocSet Or(DocSet other) => Combine(other, static (a, b) => a | b);

    public DocSet Without(DocSet other) => Combine(other, static (a, b) => a & ~b);

    public IEnumerable<int> Documents()
    {
        for (int at = 0; at < _bits.Length; at++)
        {
            for (ulong word = _bits[at]; word != 0; word &= word - 1)
            {
                yield return (at << 6) + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    private DocSet Combine(DocSet other, Func<ulong, ulong, ulong> combine)
    {
        DocSet result = new(Capacity);
        for (int at = 0; at < _bits.Length; at++)
        {
            result._bits[at] = combine(_bits[at], other._bits[at]);
        }

        return result;
    }
}

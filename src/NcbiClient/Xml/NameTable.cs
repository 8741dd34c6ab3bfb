using System.Text;

namespace NcbiClient.Xml;

/// <summary>Finds a value by a name's bytes, without a string: a hash table filled once, by open addressing.</summary>
internal sealed class NameTable<T>
    where T : struct
{
    private const int Size = 1024; // a power of two, sparse enough that most names are found at the first place

    private readonly Entry[] _entries = new Entry[Size];

    public NameTable(IEnumerable<(string Name, T Value)> items)
    {
        foreach ((string text, T value) in items)
        {
            byte[] name = Encoding.UTF8.GetBytes(text);
            ulong beginning = ByteHash.First(name);
            int at = Hash(beginning, name.Length);
            while (_entries[at].Name is not null)
            {
                at = (at + 1) % Size;
            }

            _entries[at] = new Entry { Beginning = beginning, Name = name, Value = value };
        }
    }

    /// <summary>The value of that name; the default one when there is none.</summary>
    public T Find(ReadOnlySpan<byte> name)
    {
        ulong beginning = ByteHash.First(name);
        for (int at = Hash(beginning, name.Length); ; at = (at + 1) % Size)
        {
            ref readonly Entry entry = ref _entries[at];
            if (entry.Name is null)
            {
                return default;
            }

            if (entry.Beginning == beginning && entry.Name.Length == name.Length && (name.Length <= 8 || name[8..].SequenceEqual(entry.Name.AsSpan(8))))
            {
                return entry.Value;
            }
        }
    }

    private static int Hash(ulong beginning, int length) => (int)(((beginning ^ ((ulong)length << 56)) * 0x9E3779B97F4A7C15) >> 54);

    private struct Entry
    {
        public ulong Beginning;
        public byte[]? Name; // null where there is none
        public T Value;
    }
}

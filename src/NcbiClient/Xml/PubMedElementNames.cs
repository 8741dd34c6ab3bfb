using System.Text;

namespace NcbiClient.Xml;

/// <summary>Finds a <see cref="PubMedElement"/> by its name's bytes, without a string: a hash table filled once, by open addressing.</summary>
internal static class PubMedElementNames
{
    private const int Size = 1024; // a power of two, sparse enough that most names are found at the first place

    private static readonly Entry[] s_entries = CreateTable();

    public static PubMedElement Find(ReadOnlySpan<byte> name)
    {
        ulong beginning = ByteHash.First(name);
        for (int at = Hash(beginning, name.Length); ; at = (at + 1) % Size)
        {
            ref readonly Entry entry = ref s_entries[at];
            if (entry.Element == PubMedElement.Unknown)
            {
                return PubMedElement.Unknown;
            }

            if (entry.Beginning == beginning && entry.Name.Length == name.Length && (name.Length <= 8 || name[8..].SequenceEqual(entry.Name.AsSpan(8))))
            {
                return entry.Element;
            }
        }
    }

    private static Entry[] CreateTable()
    {
        Entry[] entries = new Entry[Size];
        foreach (PubMedElement element in Enum.GetValues<PubMedElement>())
        {
            if (element != PubMedElement.Unknown)
            {
                byte[] name = Encoding.UTF8.GetBytes(element.ToString());
                ulong beginning = ByteHash.First(name);
                int at = Hash(beginning, name.Length);
                while (entries[at].Element != PubMedElement.Unknown)
                {
                    at = (at + 1) % Size;
                }

                entries[at] = new Entry { Beginning = beginning, Name = name, Element = element };
            }
        }

        return entries;
    }

    private static int Hash(ulong beginning, int length) => (int)(((beginning ^ ((ulong)length << 56)) * 0x9E3779B97F4A7C15) >> 54);

    private struct Entry
    {
        public ulong Beginning;
        public byte[] Name;
        public PubMedElement Element;
    }
}

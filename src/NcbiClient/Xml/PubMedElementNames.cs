using System.Text;

namespace NcbiClient.Xml;

/// <summary>Finds a <see cref="PubMedElement"/> by its name's bytes, without a string: a hash table filled once, by open addressing.</summary>
internal static class PubMedElementNames
{
    private const int Size = 1024; // a power of two, sparse enough that most names are found at the first place

    private static readonly PubMedElement[] s_elements = new PubMedElement[Size];
    private static readonly byte[][] s_names = CreateTable();

    public static PubMedElement Find(ReadOnlySpan<byte> name)
    {
        for (int at = Hash(name); s_elements[at] != PubMedElement.Unknown; at = (at + 1) % Size)
        {
            if (name.SequenceEqual(s_names[at]))
            {
                return s_elements[at];
            }
        }

        return PubMedElement.Unknown;
    }

    private static byte[][] CreateTable()
    {
        byte[][] names = new byte[Size][];
        foreach (PubMedElement element in Enum.GetValues<PubMedElement>())
        {
            if (element != PubMedElement.Unknown)
            {
                byte[] name = Encoding.UTF8.GetBytes(element.ToString());
                int at = Hash(name);
                while (names[at] is not null)
                {
                    at = (at + 1) % Size;
                }

                names[at] = name;
                s_elements[at] = element;
            }
        }

        return names;
    }

    private static int Hash(ReadOnlySpan<byte> name)
    {
        uint hash = (uint)((name[0] * 7) + (name[^1] * 131) + (name[name.Length / 2] * 31) + (name.Length * 1031));
        return (int)((hash * 2654435769u) >> 22);
    }
}

using System.Runtime.CompilerServices;
using System.Text;

namespace NcbiClient.Xml;

/// <summary>Guesses which of the DTD's names stands at a place, from its length and some of its letters. Whether it is that name must be compared.</summary>
internal sealed class NameGuess
{
    private const ulong Odd = 0x86F0988864106181; // no two elements of the DTD share a place, nor two attributes

    private readonly byte[] _numbers = new byte[1024]; // a power of two

    /// <summary>Makes guesses among names whose numbers are their places in the list.</summary>
    /// <param name="names">At most 256 names. One of a single letter is never guessed right.</param>
    /// <param name="before">What stands before a name in a document.</param>
    public NameGuess(IReadOnlyList<string> names, char before)
    {
        for (int i = 0; i < names.Count; i++)
        {
            byte[] bytes = Encoding.ASCII.GetBytes($"   {before}{names[i]} ");
            _numbers[Place(ref bytes[4], names[i].Length)] = (byte)i;
        }
    }

    /// <summary>The number of the only name that may stand there, if one of them does.</summary>
    /// <param name="at">Where it begins; the four bytes before it must be there too.</param>
    /// <param name="length">How many letters it has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(ref byte at, int length) => _numbers[Place(ref at, length)];

    /// <summary>From the first two bytes and the last three, of which one may stand before the name.</summary>
    private static int Place(ref byte at, int length)
    {
        ulong first = Unsafe.ReadUnaligned<ushort>(ref at);
        ulong last = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref at, length - 4)) >> 8;
        return (int)(((first | (last << 16) | ((ulong)length << 40)) * Odd) >> 54);
    }
}

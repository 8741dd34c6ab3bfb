using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NcbiClient.Xml.Bulk;

/// <summary>What a search for the end of a record must look at: tags of the record's name, and markup that could hide or feign one. All else may be passed over.</summary>
internal static class RecordLandmark
{
    /// <summary>Where the next <c>&lt;!</c> or <c>&lt;?</c>, or the next start or end tag of that name begins, or -1. 64 bytes are looked at at once.</summary>
    public static int IndexOf(ReadOnlySpan<byte> xml, int from, ReadOnlySpan<byte> name)
    {
        int at = from;
        for (; at + name.Length + 1 + Vector512<byte>.Count <= xml.Length; at += Vector512<byte>.Count)
        {
            for (ulong places = Places(xml, at, name); places != 0; places &= places - 1)
            {
                int place = at + BitOperations.TrailingZeroCount(places);
                if (IsLandmark(xml[place..], name))
                {
                    return place;
                }
            }
        }

        while (xml[at..].IndexOf((byte)'<') is >= 0 and int next)
        {
            at += next;
            if (IsLandmark(xml[at..], name))
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    /// <summary>The places of <c>&lt;</c>, a bit each, where the bytes that follow fit: the second one, and that where the name would end.</summary>
    private static ulong Places(ReadOnlySpan<byte> xml, int at, ReadOnlySpan<byte> name)
    {
        Vector512<byte> second = Load(xml, at + 1);
        Vector512<byte> end = Vector512.Create(name[^1]);
        Vector512<byte> tag = Vector512.Equals(second, Vector512.Create(name[0])) & Vector512.Equals(Load(xml, at + name.Length), end);
        Vector512<byte> endTag = Vector512.Equals(second, Vector512.Create((byte)'/')) & Vector512.Equals(Load(xml, at + 1 + name.Length), end);
        Vector512<byte> other = Vector512.Equals(second, Vector512.Create((byte)'!')) | Vector512.Equals(second, Vector512.Create((byte)'?'));
        return (Vector512.Equals(Load(xml, at), Vector512.Create((byte)'<')) & (tag | endTag | other)).ExtractMostSignificantBits();
    }

    private static bool IsLandmark(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> name) =>
        rest.Length > 1 && (rest[1] is (byte)'!' or (byte)'?' || RecordScanner.IsNamed(rest[1..], name) || (rest[1] == (byte)'/' && RecordScanner.IsNamed(rest[2..], name)));

    private static Vector512<byte> Load(ReadOnlySpan<byte> xml, int at) => Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at);
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NcbiClient.Xml;

/// <summary>What kinds of bytes a document has, found in one walk, so that the searches for each kind are made only where there are some.</summary>
internal readonly struct XmlByteSurvey
{
    private XmlByteSurvey(bool mayHaveAll) => HasNonAscii = MayHaveForbidden = MayHaveSectionEnd = mayHaveAll;

    public bool HasNonAscii { get; private init; }

    /// <summary>Whether there may be a character that XML does not allow: a control character, or one of those that begin as U+FFFE does.</summary>
    public bool MayHaveForbidden { get; private init; }

    /// <summary>Whether <c>]]&gt;</c> may stand somewhere.</summary>
    public bool MayHaveSectionEnd { get; private init; }

    public static XmlByteSurvey Of(ReadOnlySpan<byte> xml)
    {
        if (xml.Length <= Vector512<byte>.Count)
        {
            return new XmlByteSurvey(mayHaveAll: true);
        }

        Vector512<byte> all = default;
        Vector512<byte> forbidden = default;
        Vector512<byte> brackets = default;
        int last = xml.Length - Vector512<byte>.Count - 1;
        for (int at = 0; ; at = Math.Min(at + Vector512<byte>.Count, last))
        {
            Vector512<byte> bytes = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at);
            Vector512<byte> following = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at + 1);
            all |= bytes;
            forbidden |= Forbidden(bytes);
            brackets |= Vector512.Equals(bytes, Vector512.Create((byte)']')) & Vector512.Equals(following, Vector512.Create((byte)']'));
            if (at == last)
            {
                return new XmlByteSurvey
                {
                    HasNonAscii = (all | following).ExtractMostSignificantBits() != 0, MayHaveForbidden = (forbidden | Forbidden(following)) != default,
                    MayHaveSectionEnd = brackets != default,
                };
            }
        }
    }

    private static Vector512<byte> Forbidden(Vector512<byte> bytes)
    {
        Vector512<byte> space = Vector512.Equals(bytes, Vector512.Create((byte)'\t')) | Vector512.Equals(bytes, Vector512.Create((byte)'\n'))
            | Vector512.Equals(bytes, Vector512.Create((byte)'\r'));
        return Vector512.AndNot(Vector512.LessThan(bytes, Vector512.Create((byte)' ')), space) | Vector512.Equals(bytes, Vector512.Create((byte)0xEF));
    }
}

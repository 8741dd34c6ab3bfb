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
        if (xml.Length <= Vector256<byte>.Count)
        {
            return new XmlByteSurvey(mayHaveAll: true);
        }

        Vector256<byte> all = default;
        Vector256<byte> forbidden = default;
        Vector256<byte> brackets = default;
        int last = xml.Length - Vector256<byte>.Count - 1;
        for (int at = 0; ; at = Math.Min(at + Vector256<byte>.Count, last))
        {
            Vector256<byte> bytes = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at);
            Vector256<byte> following = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at + 1);
            all |= bytes;
            forbidden |= Forbidden(bytes);
            brackets |= Vector256.Equals(bytes, Vector256.Create((byte)']')) & Vector256.Equals(following, Vector256.Create((byte)']'));
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

    private static Vector256<byte> Forbidden(Vector256<byte> bytes)
    {
        Vector256<byte> space = Vector256.Equals(bytes, Vector256.Create((byte)'\t')) | Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\r'));
        return Vector256.AndNot(Vector256.LessThan(bytes, Vector256.Create((byte)' ')), space) | Vector256.Equals(bytes, Vector256.Create((byte)0xEF));
    }
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NcbiClient.Xml;

/// <summary>What kinds of bytes a document does not have, found in one walk, so that they are searched for only where there may be some.</summary>
/// <remarks>The <see langword="default"/> value knows nothing.</remarks>
internal readonly struct XmlByteSurvey
{
    public bool IsAscii { get; private init; }

    /// <summary>Whether it is sure that there is no control character, and no character that begins as U+FFFE does.</summary>
    public bool HasNoForbidden { get; private init; }

    /// <summary>Whether it is sure that <c>]]&gt;</c> stands nowhere.</summary>
    public bool HasNoSectionEnd { get; private init; }

    /// <summary>Whether it is sure that <c>&lt;!</c> and <c>&lt;?</c> stand nowhere: no comment, section or instruction.</summary>
    public bool HasNoDeclaration { get; private init; }

    public static XmlByteSurvey Of(ReadOnlySpan<byte> xml)
    {
        if (xml.Length <= Vector512<byte>.Count)
        {
            return default;
        }

        Vector512<byte> all = default;
        Vector512<byte> forbidden = default;
        Vector512<byte> brackets = default;
        Vector512<byte> declarations = default;
        int last = xml.Length - Vector512<byte>.Count - 1;
        for (int at = 0; ; at = Math.Min(at + Vector512<byte>.Count, last))
        {
            Vector512<byte> bytes = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at);
            Vector512<byte> following = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(xml), (nuint)at + 1);
            all |= bytes;
            forbidden |= Forbidden(bytes);
            brackets |= Is(bytes, ']') & Is(following, ']');
            declarations |= Is(bytes, '<') & (Is(following, '!') | Is(following, '?'));
            if (at == last)
            {
                return new XmlByteSurvey
                {
                    IsAscii = (all | following).ExtractMostSignificantBits() == 0, HasNoForbidden = (forbidden | Forbidden(following)) == default,
                    HasNoSectionEnd = brackets == default, HasNoDeclaration = declarations == default,
                };
            }
        }
    }

    private static Vector512<byte> Forbidden(Vector512<byte> bytes) =>
        Vector512.AndNot(Vector512.LessThan(bytes, Vector512.Create((byte)' ')), Is(bytes, '\t') | Is(bytes, '\n') | Is(bytes, '\r')) | Is(bytes, '\xEF');

    private static Vector512<byte> Is(Vector512<byte> bytes, char c) => Vector512.Equals(bytes, Vector512.Create((byte)c));
}

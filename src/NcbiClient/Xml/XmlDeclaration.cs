using System.Text;
using System.Text.RegularExpressions;

namespace NcbiClient.Xml;

/// <summary>The inside of <c>&lt;?xml … ?&gt;</c>.</summary>
internal static partial class XmlDeclaration
{
    public static bool IsWellFormed(ReadOnlySpan<byte> inside) => Pattern().IsMatch(Encoding.UTF8.GetString(inside));

    /// <summary>The encoding that the declaration at the start of a document names, or null.</summary>
    public static string? EncodingName(ReadOnlySpan<byte> xml)
    {
        int end = xml.StartsWith("<?xml"u8) ? xml[..Math.Min(xml.Length, 256)].IndexOf("?>"u8) : -1;
        Match match = end < 0 ? Match.Empty : Pattern().Match(Encoding.Latin1.GetString(xml[5..end]));
        return match.Success && match.Groups["encoding"].Success ? match.Groups["encoding"].Value : null;
    }

    [GeneratedRegex(
        """^\s+version\s*=\s*(?<a>["'])1\.[0-9]+\k<a>(\s+encoding\s*=\s*(?<b>["'])(?<encoding>[A-Za-z][A-Za-z0-9._-]*)\k<b>)?(\s+standalone\s*=\s*(?<c>["'])(yes|no)\k<c>)?\s*$""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}

using System.Text;
using System.Text.RegularExpressions;

namespace NcbiClient.Tests.Xml;

/// <summary>Where XmlTextReader departs from <see href="https://www.w3.org/TR/xml/">XML 1.0</see>, fifth edition; there we follow the specification.</summary>
internal static partial class XmlDeviation
{
    /// <summary>Why the two readers may differ on this document, or null when they must not.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="isAccepted">Whether XmlTextReader reads it.</param>
    /// <param name="isAcceptedWithSubset">Whether it does when it parses the internal subset.</param>
    public static string? Reason(byte[] xml, bool isAccepted, bool isAcceptedWithSubset)
    {
        string text = Encoding.UTF8.GetString(xml);
        return !isAccepted && OtherVersion().IsMatch(text) ? "Production 26 takes any 1.x as the version; XmlTextReader takes 1.0 only."
            : isAccepted && text.Contains('\0', StringComparison.Ordinal) ? "Production 2: NUL is no character; XmlTextReader takes one behind the root for the end."
            : isAccepted && TwoDocumentTypes().IsMatch(text) ? "Production 22: one document type; XmlTextReader takes a second where it skips the first."
            : isAccepted && BrokenVersion().IsMatch(text) ? "Production 26 takes digits; XmlTextReader takes 1.0 and whatever follows."
            : isAccepted && DeclaredEncoding().Match(text) is { Success: true } found && !EncodingName().IsMatch(found.Groups["name"].Value)
                ? "Production 81: an encoding's name begins with a letter; XmlTextReader over characters does not look at it."
            : isAccepted && BrokenPublicId().IsMatch(text) ? "Production 13: a public identifier is plain ASCII; XmlTextReader does not look at the one that it skips."
            : isAccepted && BrokenInstruction().IsMatch(text) ? "Production 16: white space follows the target of a processing instruction; XmlTextReader takes other characters."
            : InternalSubset().IsMatch(text) && !isAcceptedWithSubset ? "Both skip an internal subset, neither judges it; where a broken one ends is anyone's guess."
            : null;
    }

    [GeneratedRegex("""^\uFEFF?<\?xml\s+version\s*=\s*["']1\.(?!0["'])""")]
    private static partial Regex OtherVersion();

    [GeneratedRegex("""^\uFEFF?<\?xml\s+version\s*=\s*("1\.0[^"]*[^0-9"]|'1\.0[^']*[^0-9'])""")]
    private static partial Regex BrokenVersion();

    [GeneratedRegex("<!DOCTYPE.*<!DOCTYPE", RegexOptions.Singleline)]
    private static partial Regex TwoDocumentTypes();

    [GeneratedRegex(@"<\?[^\s?]*[^\s?\w:.\-\u00B7]")]
    private static partial Regex BrokenInstruction();

    [GeneratedRegex("""^\uFEFF?<\?xml\s[^?]*encoding\s*=\s*["'](?<name>[^"']*)["']""")]
    private static partial Regex DeclaredEncoding();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9._-]*$")]
    private static partial Regex EncodingName();

    [GeneratedRegex("""<!DOCTYPE\s+[^\s'"\[>]+\s+PUBLIC\s+("[^"]*[^-A-Za-z0-9 \r\n'()+,./:=?;!*#@$_%"]|'[^']*[^-A-Za-z0-9 \r\n()+,./:=?;!*#@$_%'])""")]
    private static partial Regex BrokenPublicId();

    [GeneratedRegex("""<!DOCTYPE[^<>\[]*("[^"]*"|'[^']*')?\s*\[""")]
    private static partial Regex InternalSubset();
}

using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NcbiClient.Transport.Classification;

/// <summary>
/// Finds what efetch writes as plain text where it fails, often under status 200: <c>Error: …</c> and a few sentences of its own in place of the
/// records, or the error behind those that were sent when the service that has them broke off. Sometimes it is escaped as for an address, and its letters stand apart.
/// </summary>
internal static partial class PlainTextErrors
{
    private const int MostBytes = 2000;

    /// <summary>The error's text, or null if there is none.</summary>
    /// <param name="text">A body that is neither XML nor JSON.</param>
    public static string? Find(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> start = text.TrimStart(" \t\r\n"u8);
        if (start.StartsWith("Error:"u8) || start.StartsWith("ID list is empty"u8) || start.StartsWith("Cannot process ID list"u8))
        {
            return Joined(Head(start));
        }

        if (start.StartsWith("+Error%3A"u8))
        {
            return Joined(WebUtility.UrlDecode(Head(start)));
        }

        // No record speaks of efetch's own program.
        int at = text.IndexOf("Error: CEFetchPApplication::"u8);
        return at < 0 ? null : Joined(Head(text[at..]));
    }

    private static string Head(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[..Math.Min(text.Length, MostBytes)]);

    /// <summary><c>F a i l e d  t o</c> is "Failed to".</summary>
    private static string Joined(string text) => LettersApart().Replace(text, static run => Gap().Replace(run.Value, static gap => gap.Length == 1 ? "" : " ")).Trim();

    [GeneratedRegex(@"(?<!\S)\S(?: {1,2}\S(?!\S)){5,}", RegexOptions.CultureInvariant)]
    private static partial Regex LettersApart();

    [GeneratedRegex(" {1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}

using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NcbiClient.Transport.Classification;

/// <summary>The little that a page for people tells a program.</summary>
internal static partial class WebPage
{
    private const int HeadBytes = 4096;

    /// <summary>The page's title, or null if it has none near its start.</summary>
    public static string? Title(ReadOnlySpan<byte> body)
    {
        string head = Encoding.UTF8.GetString(body[..Math.Min(body.Length, HeadBytes)]);
        string title = TitleElement().Match(head).Groups[1].Value;
        return string.IsNullOrWhiteSpace(title) ? null : WebUtility.HtmlDecode(title).Trim();
    }

    [GeneratedRegex("<title[^>]*>([^<]*)</title", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleElement();
}

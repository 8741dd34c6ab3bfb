using System.Text.RegularExpressions;
using NcbiClient.TestSupport;

namespace NcbiClient.Tests.Citations;

/// <summary>The golden page, <c>tests/Fixtures/pubmed-review-page.txt</c>, cut at the page's own headings.</summary>
internal static partial class SeedPage
{
    /// <summary>The site's own lines: navigation, buttons, headings of sections that a copy of the page leaves empty.</summary>
    public static readonly string[] Chrome =
    [
        "Skip to main page content", "U.S. flag", "An official website of the United States government", "Dot gov", "The .gov means it’s official.",
        "Federal government websites often end in .gov or .mil. Before sharing sensitive information, make sure you’re on a federal government site.",
        "Https", "The site is secure.",
        "The https:// ensures that you are connecting to the official website and that any information you provide is encrypted and transmitted securely.",
        "Access keys NCBI Homepage MyNCBI Homepage Main Content Main Navigation", "Affiliations", "PubMed Disclaimer", "MeSH terms", "LinkOut - more resources",
    ];

    /// <summary>The page's lines that are not blank, with a copy's non-breaking spaces made plain.</summary>
    public static IReadOnlyList<string> Lines { get; } =
        [.. Repository.FixtureText("pubmed-review-page.txt").Split('\n').Select(Plain).Where(line => line.Trim().Length > 0)];

    /// <summary>The lines after one line of the page and before another.</summary>
    public static string Between(string after, string before) =>
        string.Join('\n', Lines.SkipWhile(line => line != after).Skip(1).TakeWhile(line => line != before));

    /// <summary>The references, numbered as PubMed shows them: each is a list of its own, so a copy of the page numbers each with 1.</summary>
    public static string References { get; } =
        string.Join('\n', Between("References", "MeSH terms").Split('\n').Select((line, index) => FirstNumber().Replace(line, $"    {index + 1}. ", 1)));

    private static string Plain(string line) => line.Replace("\u00A0 ", " ", StringComparison.Ordinal).Replace('\u00A0', ' ');

    [GeneratedRegex(@"^    1\. ")]
    private static partial Regex FirstNumber();
}

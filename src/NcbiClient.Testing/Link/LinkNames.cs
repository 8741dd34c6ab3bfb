using NcbiClient.Eutils;

namespace NcbiClient.Testing.Link;

/// <summary>The kinds of links that the emulator computes, in the order in which NCBI lists them.</summary>
internal static class LinkNames
{
    public const string Similar = "pubmed_pubmed";
    public const string Reviews = "pubmed_pubmed_reviews";

    private static readonly (string Name, string Menu, int Priority)[] s_all =
    [
        ("pubmed_pmc", "PMC Links", 128),
        ("pubmed_pmc_refs", "Cited in PMC", 180),
        ("pubmed_pmc_local", "PMC Links", 128),
        (Similar, "Similar articles", 1),
        ("pubmed_pubmed_citedin", "Cited In", 1),
        ("pubmed_pubmed_combined", "Combined set of related Articles and Reviews", 1),
        ("pubmed_pubmed_five", "Five most related Articles", 1),
        ("pubmed_pubmed_refs", "References for this PMC Article", 1),
        (Reviews, "Related Articles by Review", 1),
        ("pubmed_pubmed_reviews_five", "Five most related Articles by Review", 1),
        ("pmc_pubmed", "PubMed Links", 128),
    ];

    public static IEnumerable<string> Between(string from, string to) => s_all.Select(static entry => entry.Name).Where(name => Leads(name, from, to));

    public static bool Leads(string name, string from, string to)
    {
        LinkName link = new(name);
        return link.DatabaseFrom.Value == from && link.DatabaseTo.Value == to;
    }

    /// <summary>What NCBI's menus call a kind of link, and where they put it.</summary>
    public static (string Menu, int Priority) Menu(string name) =>
        s_all.FirstOrDefault(entry => entry.Name == name) is { Name: not null } known ? (known.Menu, known.Priority) : (name, 128);

    /// <summary>Whether an article heads its own list, as NCBI has it unless scores are asked for.</summary>
    public static bool StartsWithItself(string name) => name is Similar or "pubmed_pubmed_combined" or "pubmed_pubmed_five" or Reviews or "pubmed_pubmed_reviews_five";

    public static int Longest(string name) => name is "pubmed_pubmed_combined" or "pubmed_pubmed_five" or "pubmed_pubmed_reviews_five" ? 5 : int.MaxValue;
}

namespace NcbiClient;

/// <summary>Where the addresses of PubMed, PMC and Europe PMC carry a PMID or a PMCID.</summary>
internal static class ArticleUrl
{
    private const string PubMedHost = "pubmed.ncbi.nlm.nih.gov";
    private static readonly string[] Hosts = [PubMedHost, "pmc.ncbi.nlm.nih.gov", "ncbi.nlm.nih.gov", "m.ncbi.nlm.nih.gov", "europepmc.org"];
    private static readonly string[] PmidMarks = ["pubmed", "med", "pmid"];

    /// <summary>The digits of the PMID, or null.</summary>
    public static string? FindPmid(PastedUrl url)
    {
        string[] segments = url.Segments;
        if (!Hosts.Contains(url.Host) || segments.Length == 0)
        {
            return null;
        }

        if (url.Host == PubMedHost && char.IsAsciiDigit(segments[0][0]))
        {
            return segments[0];
        }

        int mark = Array.FindIndex(segments, static s => PmidMarks.Contains(s, StringComparer.OrdinalIgnoreCase));
        return mark >= 0 && mark + 1 < segments.Length ? segments[mark + 1] : null;
    }

    /// <summary>The PMCID as the address has it, or null.</summary>
    public static string? FindPmcid(PastedUrl url)
        => Hosts.Contains(url.Host)
            ? Array.Find(url.Segments, static s => s.Length > 3 && s.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(s[3]))
            : null;
}

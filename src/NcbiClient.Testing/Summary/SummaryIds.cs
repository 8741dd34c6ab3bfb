using System.Globalization;
using NcbiClient.Records;

namespace NcbiClient.Testing.Summary;

/// <summary>A summary's identifiers, with NCBI's number for each kind, and its history.</summary>
internal static class SummaryIds
{
    public static SummaryValue[] Of(Article article) =>
    [
        new SummaryObjects("ArticleIds", "ArticleId", [.. Ids(article).Select(static id => (IReadOnlyList<SummaryValue>)
        [
            new SummaryText("IdType", id.Type), new SummaryNumber("IdTypeN", NumberOf(id.Type)), new SummaryText("Value", id.Value),
        ])]),
        new SummaryObjects("History", "PubMedPubDate", [.. article.History.Select(static entry => (IReadOnlyList<SummaryValue>)
        [
            new SummaryText("PubStatus", entry.Status?.Value ?? ""), new SummaryText("Date", SummaryDates.Written(entry)),
        ])]),
    ];

    /// <summary>The PMID is always there; a PMCID comes twice, in today's and in an old spelling.</summary>
    private static IEnumerable<(string Type, string Value)> Ids(Article article)
    {
        yield return ("pubmed", article.Pmid.Value.ToString(CultureInfo.InvariantCulture));
        if (article.Pmcid is { } pmcid)
        {
            yield return ("pmc", pmcid.ToString());
            yield return ("pmcid", $"pmc-id: {pmcid};");
        }

        if (article.Doi is { } doi)
        {
            yield return ("doi", doi.ToString());
        }

        foreach (ArticleIdentifier id in article.ArticleIds.Concat(article.BookDocumentIds))
        {
            if ((id.Type?.Value ?? "pubmed") is { } type and not ("pubmed" or "pmc" or "pmcid" or "doi"))
            {
                yield return (type, id.Value);
            }
        }
    }

    private static int NumberOf(string type) => type switch
    {
        "pubmed" => 1,
        "doi" => 3,
        "pii" => 4,
        "pmcid" => 5,
        _ => 8,
    };
}

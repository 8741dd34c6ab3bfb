using NcbiClient.PubMed;
using NcbiClient.Records;

namespace ReviewReferences;

/// <summary>A reference list in the paper's order: each entry's text, its ids, and what it is in PubMed.</summary>
public static class ReferencePrinter
{
    public static async Task PrintAsync(Article article, PubMedClient pubmed, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync();
        int count = article.References.Count();
        if (count == 0)
        {
            await output.WriteLineAsync("References: PubMed's record has none.");
            return;
        }

        await output.WriteLineAsync($"References ({count})");
        int resolved = 0;
        await foreach (ResolvedReference reference in pubmed.ResolveReferencesAsync(article, cancellationToken))
        {
            await output.WriteLineAsync(Entry(reference));
            resolved += reference.IsResolved ? 1 : 0;
        }

        await output.WriteLineAsync();
        await output.WriteLineAsync($"{resolved} of {count} references are in PubMed.");
    }

    private static string Entry(ResolvedReference reference)
    {
        string number = $"{reference.Position,4}. ";
        string indent = new(' ', number.Length);
        string ids = Ids(reference.Reference);
        string[] lines =
        [
            Wrapping.Wrap(reference.Reference.Citation.Text, number, indent),
            Wrapping.Wrap(ids.Length == 0 ? "no ids" : ids, indent, indent),
            Wrapping.Wrap(Answer(reference), indent + "→ ", indent + "  "),
        ];
        return string.Join(Environment.NewLine, lines);
    }

    private static string Ids(Reference reference)
    {
        string?[] ids =
        [
            reference.Pmid is { } pmid ? $"PubMed: {pmid}" : null,
            reference.Pmcid is { } pmcid ? $"PMC: {pmcid}" : null,
            reference.Doi is { } doi ? $"DOI: {doi}" : null,
        ];
        return string.Join("  ", ids.Where(static id => id is not null));
    }

    private static string Answer(ResolvedReference reference) =>
        reference.Article is { } cited ? $"PMID {cited.Pmid}, found by {Route(reference.MatchedBy)}: {cited.Title}" : "not in PubMed";

    private static string Route(ReferenceRoute? route) => route switch
    {
        ReferenceRoute.Pmid => "PMID",
        ReferenceRoute.Doi => "DOI",
        _ => "PMCID",
    };
}

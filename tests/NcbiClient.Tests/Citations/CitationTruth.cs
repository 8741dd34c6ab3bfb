using NcbiClient.Records;
using NcbiClient.TestSupport;
using NcbiClient.Xml;

namespace NcbiClient.Tests.Citations;

/// <summary>The citations of the corpus whose PMID is that of a record in the corpus: that record says what is right.</summary>
internal static class CitationTruth
{
    /// <summary>Every distinct citation text with its record.</summary>
    public static IReadOnlyList<(string Citation, Article Article)> Load()
    {
        (Dictionary<Pmid, Article> articles, Reference[] references) = Records();
        return
        [
            .. references.Where(reference => reference.Pmid is { } pmid && articles.ContainsKey(pmid))
                .Select(reference => (reference.Citation.Text, articles[reference.Pmid!.Value])),
        ];
    }

    /// <summary>Every record, and every distinct citation.</summary>
    public static (Dictionary<Pmid, Article> Articles, Reference[] References) Records()
    {
        Dictionary<Pmid, Article> articles = [];
        List<Reference> references = [];
        foreach (Article article in Corpus.Real("efetch", "pubmed", "xml").SelectMany(Articles))
        {
            articles.TryAdd(article.Pmid, article);
            references.AddRange(article.References);
        }

        return (articles, [.. references.DistinctBy(reference => reference.Citation.Text)]);
    }

    public static IEnumerable<Article> Articles(CorpusFile file)
    {
        byte[] answer = file.ReadBytes();
        return answer.AsSpan().IndexOf("<eFetchResult"u8) < 0 ? PubMedXml.ReadSet(answer).Articles : [];
    }
}

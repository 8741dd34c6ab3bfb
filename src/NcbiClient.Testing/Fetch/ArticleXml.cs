using NcbiClient.Records;

namespace NcbiClient.Testing.Fetch;

/// <summary>Records as the XML that efetch serves.</summary>
internal static class ArticleXml
{
    public const string Prolog = "<?xml version=\"1.0\" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\" "
        + "\"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">\n";

    public static ReadOnlyMemory<byte> Write(IReadOnlyList<Article> articles) => System.Text.Encoding.UTF8.GetBytes(Prolog + string.Concat(articles.Select(a => $"<PubmedArticle>{a.Pmid}</PubmedArticle>")));
}

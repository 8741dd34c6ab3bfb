using System.Buffers;
using System.Text.Json;
using NcbiClient.Citations;
using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.AotSmoke;

/// <summary>Records to text and back.</summary>
internal static class RecordChecks
{
    public static void Run(Checks checks)
    {
        Article review = PubMedXml.ReadArticle(Review.Xml);
        checks.Equal("The article after JSON and back", review, ArticleJson.Deserialize(ArticleJson.Serialize(review)));
        checks.Equal("The article after indented JSON and back", review, ArticleJson.Deserialize(ArticleJson.Serialize(review, indented: true)));
        checks.Holds("JSON of the article by its metadata", JsonOf(review) == ArticleJson.Serialize(review));

        ArrayBufferWriter<byte> xml = new();
        PubMedXml.WriteSet([review], xml);
        checks.Equal("The article after XML and back", review, PubMedXml.ReadArticle(xml.WrittenSpan));
        checks.Equal("The article after an XML fragment and back", review, PubMedXml.ReadArticle(PubMedXml.WriteArticle(review)));

        string page = PubMedPage.Format(review);
        checks.Holds("The page of the article", page.StartsWith("Review\n. 2025 May 24;52(1):501.\n", StringComparison.Ordinal) && page.Contains("naïve", StringComparison.Ordinal));
        checks.Equal("An id from an address", (ArticleId)Review.Pmid, ArticleId.Parse("https://pubmed.ncbi.nlm.nih.gov/40411639/"));
        checks.Holds("The article as text", review.ToString().StartsWith("40411639 Genetic", StringComparison.Ordinal));
    }

    private static string JsonOf(Article article) =>
        JsonSerializer.Serialize(article, ArticleJson.TypeInfoResolver.GetTypeInfo(typeof(Article), Options)!);

    private static JsonSerializerOptions Options { get; } = new()
    {
        TypeInfoResolver = ArticleJson.TypeInfoResolver,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

using System.Text;

namespace NcbiClient.Tests.Xml;

/// <summary>A record with a little of everything, small enough to try every byte of it.</summary>
internal static class SmallRecord
{
    public const int Pmid = 30118680;

    public const string Text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
        <PubmedArticleSet>
        <PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">30118680</PMID>
        <Article PubModel="Print"><Journal><ISSN IssnType="Print">1234-567X</ISSN><JournalIssue CitedMedium="Print"><Volume>5</Volume><PubDate><Year>2018</Year></PubDate></JournalIssue></Journal>
        <ArticleTitle>A <i>small</i> &amp; <sub>caf&#xE9;</sub> récord.</ArticleTitle><Pagination><MedlinePgn>1-2</MedlinePgn></Pagination>
        <Abstract><AbstractText Label="AIM"><![CDATA[p < 0.05]]> <!-- note --><?go on?>𝒳</AbstractText></Abstract><Language>eng</Language>
        <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType></PublicationTypeList></Article>
        <MedlineJournalInfo><MedlineTA>J</MedlineTA></MedlineJournalInfo><NewElement new="1">x</NewElement></MedlineCitation>
        <PubmedData><PublicationStatus>ppublish</PublicationStatus><ArticleIdList><ArticleId IdType="pubmed">30118680</ArticleId></ArticleIdList></PubmedData></PubmedArticle>
        </PubmedArticleSet>
        """;

    public static byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    /// <summary>The record with one text of it replaced.</summary>
    public static byte[] With(string old, string replacement) =>
        Text.Contains(old, StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(Text.Replace(old, replacement, StringComparison.Ordinal))
            : throw new ArgumentException($"The record has no '{old}'.", nameof(old));
}

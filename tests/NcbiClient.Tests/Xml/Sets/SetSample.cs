using System.Buffers;
using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Tests.Xml;

/// <summary>Sets as short texts: <c>[1]</c> stands for a record of that PMID.</summary>
internal static class SetSample
{
    public static byte[] Bytes(string content, string root = "PubmedArticleSet") =>
        Encoding.UTF8.GetBytes($"<{root}>{Expanded(content)}</{root.Split(' ')[0]}>");

    public static ArticleSet Read(string content, string root = "PubmedArticleSet") => PubMedXml.ReadSet(Bytes(content, root));

    public static byte[] Write(ArticleSet set)
    {
        ArrayBufferWriter<byte> written = new();
        PubMedXml.WriteSet(set, written);
        return written.WrittenSpan.ToArray();
    }

    /// <summary>The root as it is written, records short again, without layout.</summary>
    public static string Shortened(byte[] written)
    {
        string text = Encoding.UTF8.GetString(written);
        text = text[text.IndexOf("<PubmedArticleSet", StringComparison.Ordinal)..].Replace("\n", "", StringComparison.Ordinal);
        for (int pmid = 1; pmid < 10; pmid++)
        {
            text = text.Replace(Record(pmid), $"[{pmid}]", StringComparison.Ordinal);
        }

        return text;
    }

    private static string Expanded(string content)
    {
        for (int pmid = 1; pmid < 10; pmid++)
        {
            content = content.Replace($"[{pmid}]", Record(pmid), StringComparison.Ordinal);
        }

        return content;
    }

    private static string Record(int pmid) =>
        Encoding.UTF8.GetString(PubMedXml.WriteArticle(new Article { Pmid = new Pmid(pmid), Status = RecordStatus.Medline, PmidVersion = "1" }));
}

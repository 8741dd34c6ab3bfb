using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Benchmarks.Workloads;

/// <summary>Records back to bytes.</summary>
internal static class Writing
{
    public static long Xml(Article[] articles)
    {
        long bytes = 0;
        foreach (Article article in articles)
        {
            bytes += PubMedXml.WriteArticle(article).Length;
        }

        return bytes;
    }

    /// <summary>One line of JSON a record, in UTF-8.</summary>
    public static long JsonLines(Article[] articles)
    {
        using MemoryStream lines = new();
        long bytes = 0;
        foreach (Article article in articles)
        {
            lines.SetLength(0);
            lines.Write(Encoding.UTF8.GetBytes(ArticleJson.Serialize(article)));
            lines.WriteByte((byte)'\n');
            bytes += lines.Length;
        }

        return bytes;
    }
}

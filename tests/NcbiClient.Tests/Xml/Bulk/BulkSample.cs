using System.IO.Compression;
using System.Text;
using NcbiClient.Xml;

namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>Sets of small records.</summary>
internal static class BulkSample
{
    public const string Record = "<PubmedArticle><MedlineCitation><PMID Version=\"1\">{0}</PMID><Article><ArticleTitle>Número {0} &amp; <i>more</i></ArticleTitle></Article></MedlineCitation></PubmedArticle>";

    /// <summary>A small set with everything that may stand around records, and with what looks like the end of one.</summary>
    public static byte[] Odd => Encoding.UTF8.GetBytes($"""
        <?xml version="1.0" encoding="UTF-8"?><!-- <PubmedArticle> --><?go <PubmedArticleSet> ?>
        <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "x>y" [ <!ENTITY a "]><b>"> <!-- ]> --> <?pi ]> ?> ] >
        <PubmedArticleSet new="/>" >{At(1)} stray é text <![CDATA[</PubmedArticle><PubmedArticle>]]>
        <PubmedArticle ><MedlineCitation><PMID><!-- </PubmedArticle> -->2</PMID><Article><ArticleTitle><![CDATA[</PubmedArticle>]]><?x </PubmedArticle> ?></ArticleTitle></Article></MedlineCitation></PubmedArticle
        ><PubmedArticle a="x>y" b='/>'><MedlineCitation><PMID>3</PMID><PubmedArticle><PubmedArticle/>inner<PubmedArticle b=">"></PubmedArticle></PubmedArticle></MedlineCitation></PubmedArticle>
        <!-- </PubmedArticleSet> --><DeleteCitation><PMID Version="1">70</PMID><!-- </DeleteCitation> --><PMID>71</PMID><New/></DeleteCitation>  behind <New a="&lt;/New>"><New/><!-- </New> --><PubmedArticle><PMID>9</PMID></PubmedArticle></New
        ><New2/><Newer b='>'>&amp;</Newer>
        <PubmedBookArticle><BookDocument><PMID>4</PMID><ArticleTitle>A book</ArticleTitle></BookDocument></PubmedBookArticle><MedlineCitation><PMID>5</PMID></MedlineCitation>
        <BookDocument><PMID>6</PMID></BookDocument>{SmallRecord.Text[SmallRecord.Text.IndexOf("<PubmedArticle>", StringComparison.Ordinal)..SmallRecord.Text.IndexOf("</PubmedArticleSet>", StringComparison.Ordinal)]}<DeleteCitation/><DeleteDocument><PMID>72</PMID></DeleteDocument><?x <Last> ?><Last/>
        </PubmedArticleSet > <!-- <PubmedArticleSet> --> <?end?>

        """);

    public static string At(int pmid) => Record.Replace("{0}", $"{pmid}", StringComparison.Ordinal);

    /// <summary>A set of so many records, PMIDs from 1.</summary>
    public static byte[] Set(int count) => Encoding.UTF8.GetBytes($"<PubmedArticleSet>\n{string.Join("\n", Enumerable.Range(1, count).Select(At))}\n</PubmedArticleSet>\n");

    /// <summary>A set whose record <paramref name="pmid"/> is another text.</summary>
    public static byte[] SetWith(int count, int pmid, Func<string, string> change) =>
        Encoding.UTF8.GetBytes($"<PubmedArticleSet>\n{string.Join("\n", Enumerable.Range(1, count).Select(i => i == pmid ? change(At(i)) : At(i)))}\n</PubmedArticleSet>\n");

    /// <summary>Some sets: of records made from the DTD, of every kind.</summary>
    public static byte[] Generated(int seed, int count)
    {
        PubMedXmlGenerator generator = new(new Random(seed));
        StringBuilder xml = new("<?xml version=\"1.0\"?>\n<PubmedArticleSet>");
        for (int i = 0; i < count; i++)
        {
            xml.Append(generator.Next(i % 2 == 0 ? "PubmedArticle" : "PubmedBookArticle").ToString(System.Xml.Linq.SaveOptions.DisableFormatting)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(xml.Append("</PubmedArticleSet>").ToString());
    }

    public static byte[] Gzip(params byte[][] members)
    {
        using MemoryStream all = new();
        foreach (byte[] member in members)
        {
            using GZipStream gzip = new(all, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(member);
        }

        return all.ToArray();
    }

    public static PubMedXmlReaderOptions Parallel(int parallelism) => new() { Parallelism = parallelism };
}

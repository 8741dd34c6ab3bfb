using System.IO.Compression;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Every recorded EFetch answer: read without an exception, written back without a difference, through JSON without a change.</summary>
public sealed class PubMedXmlCorpusTests
{
    private static readonly string[] s_roots = ["PubmedArticle", "PubmedBookArticle", "MedlineCitation", "BookDocument"];

    [Fact]
    public void ReadAndWrite_EveryRealRecord_GivesTheSameXml()
    {
        Corpus.SkipUnlessPresent();
        List<string> differences = [];
        int records = 0;
        foreach ((string name, byte[] xml) in RealFiles())
        {
            XElement[] originals = Records(XmlSameness.Load(xml));
            ArticleSet set = PubMedXml.ReadSet(xml);
            Assert.Equal(originals.Length, set.Articles.Count);
            for (int i = 0; i < originals.Length; i++)
            {
                records++;
                XElement written = XElement.Load(new MemoryStream(PubMedXml.WriteArticle(set.Articles[i])), LoadOptions.PreserveWhitespace);
                XElement comparable = originals[i].Name.LocalName is "MedlineCitation" or "BookDocument" ? written.Elements().First() : written;
                if (XmlSameness.Difference(originals[i], comparable) is { } difference)
                {
                    differences.Add($"{name} {set.Articles[i].Pmid}: {difference}");
                }
            }
        }

        Assert.True(records > 1000, $"only {records} records");
        Assert.True(differences.Count == 0, $"{differences.Count} of {records} differ:\n" + string.Join('\n', differences.Take(40)));
    }

    [Fact]
    public void SerializeAndDeserialize_EveryRealRecord_GivesAnEqualArticle()
    {
        Corpus.SkipUnlessPresent();
        foreach ((string name, byte[] xml) in RealFiles())
        {
            foreach (Article article in PubMedXml.ReadSet(xml).Articles)
            {
                Assert.True(article == ArticleJson.Deserialize(ArticleJson.Serialize(article)), $"{name} {article.Pmid}");
            }
        }
    }

    [Fact]
    public void ReadSet_WrittenSetOfEveryRealFile_GivesEqualArticles()
    {
        Corpus.SkipUnlessPresent();
        foreach ((string name, byte[] xml) in RealFiles())
        {
            ArticleSet set = PubMedXml.ReadSet(xml);
            System.Buffers.ArrayBufferWriter<byte> written = new();
            PubMedXml.WriteSet(set, written);
            Assert.True(set == PubMedXml.ReadSet(written.WrittenSpan), name);
        }
    }

    private static XElement[] Records(XDocument document) =>
        s_roots.Contains(document.Root!.Name.LocalName) ? [document.Root] : [.. document.Root.Elements().Where(e => s_roots.Contains(e.Name.LocalName))];

    private static IEnumerable<(string Name, byte[] Xml)> RealFiles()
    {
        foreach (CorpusFile file in Corpus.Real("efetch", "pubmed", "xml"))
        {
            byte[] bytes = file.ReadBytes();
            if (bytes is [0x1F, 0x8B, ..])
            {
                using GZipStream gzip = new(new MemoryStream(bytes), CompressionMode.Decompress);
                using MemoryStream plain = new();
                gzip.CopyTo(plain);
                bytes = plain.ToArray();
            }

            if (!System.Text.Encoding.UTF8.GetString(bytes).Contains("<eFetchResult", StringComparison.Ordinal))
            {
                yield return (file.Name, bytes);
            }
        }
    }
}

using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>Broken streams: every whole record before the fault, then an exception that says where; or the malformed record passed over.</summary>
public sealed class BulkDamageTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ReadAsync_CutAtAnyByte_ThrowsAfterTheLastWholeRecord(int parallelism)
    {
        byte[] xml = BulkSample.Set(4);
        int end = xml.AsSpan().IndexOf("</PubmedArticleSet>"u8) + "</PubmedArticleSet>".Length;
        for (int length = 0; length < end; length++)
        {
            BulkRun run = await BulkRun.OfAsync(xml[..length], BulkSample.Parallel(parallelism), bufferLength: 256);
            NcbiFormatException error = Assert.IsType<NcbiFormatException>(run.Error);
            Assert.InRange(error.ByteOffset ?? -1, 0, length);
            Assert.Equal(CountOf(xml[..length], "</PubmedArticle>"), run.Articles.Count);
        }
    }

    [Fact]
    public async Task ReadAsync_CutInARecord_NamesTheRecordAndThePath()
    {
        byte[] xml = BulkSample.Set(3);
        int at = Encoding.UTF8.GetString(xml).IndexOf("Número 3", StringComparison.Ordinal) + 6; // after two 'ú'
        BulkRun run = await BulkRun.OfAsync(xml[..at]);
        NcbiFormatException error = Assert.IsType<NcbiFormatException>(run.Error);
        Assert.Equal(3, error.Pmid?.Value);
        Assert.Contains("record 3, PMID 3", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("/PubmedArticleSet/PubmedArticle[3]/MedlineCitation[1]/Article[2]/ArticleTitle[1]", error.ElementPath, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task ReadAsync_BrokenRecord_IsTheErrorOfReadSet(int parallelism)
    {
        byte[] xml = BulkSample.SetWith(40, 23, record => record.Replace("</i>", "</I>", StringComparison.Ordinal));
        NcbiFormatException expected = Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet(xml));
        BulkRun run = await BulkRun.OfAsync(xml, BulkSample.Parallel(parallelism), bufferLength: 512);
        NcbiFormatException error = Assert.IsType<NcbiFormatException>(run.Error);
        Assert.Equal(22, run.Articles.Count);
        Assert.Equal((expected.ByteOffset, expected.ElementPath, expected.Pmid), (error.ByteOffset, error.ElementPath, error.Pmid));
        Assert.Contains($"at byte {expected.ByteOffset} in {expected.ElementPath}", error.Message, StringComparison.Ordinal);
        Assert.Contains("(record 23, PMID 23)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_RandomDamage_EndsAsReadSetDoes()
    {
        Random random = new(11);
        byte[][] samples = [BulkSample.Odd, BulkSample.Set(5), SmallRecord.Bytes];
        int read = 0;
        for (int i = 0; i < 6_000; i++)
        {
            byte[] xml = XmlMutation.Apply(random, samples[i % samples.Length]);
            ArticleSet? expected = null;
            if (Record.Exception(() => expected = PubMedXml.ReadSet(xml)) is { } refused)
            {
                Assert.IsType<NcbiFormatException>(refused);
            }

            BulkRun run = await BulkRun.OfAsync(xml, BulkSample.Parallel(i % 50 == 0 ? 2 : 1), bufferLength: 16 << random.Next(12), chunk: random.Next(1, 400));
            Assert.True(expected is null == run.Error is not null, $"{i}: {run.Error?.Message ?? "no error"}\n{Encoding.UTF8.GetString(xml)}");
            if (expected is not null)
            {
                read++;
                Assert.Equal(expected.Articles, run.Articles.ToEquatableList());
                Assert.Equal(expected.Deleted, run.Reading.Deleted);
                Assert.Equal(expected.UnknownContent, run.Reading.UnknownContent);
            }
        }

        Assert.InRange(read, 300, 5_000);
    }

    [Fact]
    public async Task ReadAsync_RandomDamageAndOnMalformed_EndsAndCounts()
    {
        Random random = new(12);
        for (int i = 0; i < 3_000; i++)
        {
            byte[] xml = XmlMutation.Apply(random, i % 2 == 0 ? BulkSample.Set(8) : BulkSample.Odd);
            BulkRun run = await BulkRun.LenientAsync(i % 4 == 0 ? BulkSample.Gzip(xml) : xml, parallelism: i % 50 == 0 ? 2 : 1, bufferLength: 16 << random.Next(12));
            Assert.Equal(run.Malformed.Count, run.Reading.MalformedCount);
            Assert.InRange(run.Articles.Count + run.Malformed.Count, 0, 14);
            Assert.All(run.Malformed, error => Assert.NotNull(error.ByteOffset));
        }
    }

    [Fact]
    public async Task ReadAsync_DamagedGzip_EndsAsItShouldOrThrows()
    {
        Random random = new(13);
        byte[] xml = BulkSample.Set(30);
        ArticleSet expected = PubMedXml.ReadSet(xml);
        byte[] gzip = BulkSample.Gzip(xml[..2000], xml[2000..]);
        for (int i = 0; i < 3_000; i++)
        {
            BulkRun run = await BulkRun.OfAsync(XmlMutation.Apply(random, gzip), bufferLength: 1024, chunk: random.Next(1, 400));
            Assert.True(run.Error is NcbiFormatException || expected.Articles == run.Articles.ToEquatableList()); // a checksum comes after its records
        }
    }

    [Theory]
    [InlineData("lost end tag", "</PubmedArticle>", "")]
    [InlineData("broken end tag", "</PubmedArticle>", "</PubmedArticlf>")]
    [InlineData("end tag lost its bracket", "</PubmedArticle>", "|/PubmedArticle>")]
    [InlineData("other end tag", "</i>", "</I>")]
    [InlineData("lost inner end tag", "</ArticleTitle>", "")]
    [InlineData("broken start tag", "<PubmedArticle>", "<PubmedArticlf>")]
    [InlineData("lost start tag", "<PubmedArticle>", "")]
    [InlineData("two ends", "</PubmedArticle>", "</PubmedArticle></PubmedArticle>")]
    [InlineData("end in an attribute", "<Article>", "<Article a=\"</PubmedArticle>\">")]
    [InlineData("open quote", "<PubmedArticle>", "<PubmedArticle a=\">")]
    [InlineData("open comment", "<Article>", "<!-- <Article>")]
    [InlineData("open section", "<Article>", "<![CDATA[ <Article>")]
    [InlineData("open instruction", "<Article>", "<?x <Article>")]
    [InlineData("open comment before", "<PubmedArticle>", "<!- <PubmedArticle>")]
    [InlineData("unknown element without an end", "<PubmedArticle>", "<New><PubmedArticle>")]
    [InlineData("broken unknown element", "<PubmedArticle>", "<New><a></New><PubmedArticle>")]
    [InlineData("unknown element without a close", "<PubmedArticle>", "<New a='<PubmedArticle>")]
    [InlineData("entity between", "<PubmedArticle>", "&nbsp;<PubmedArticle>")]
    [InlineData("no PMID", "<PMID Version=\"1\">7</PMID>", "")]
    [InlineData("NUL", "Número", "N\0mero")]
    public async Task ReadAsync_OneDamagedRecordAndOnMalformed_LosesNoOther(string what, string old, string replacement)
    {
        byte[] xml = BulkSample.SetWith(20, 7, record => record.Replace(old, replacement, StringComparison.Ordinal));
        foreach ((int parallelism, int bufferLength) in new[] { (1, 256 * 1024), (1, 256), (3, 512) })
        {
            BulkRun run = await BulkRun.LenientAsync(xml, parallelism, bufferLength);
            Assert.True(run.Error is null, $"{what}: {run.Error?.Message}");
            bool isBetween = what == "lost start tag" || replacement.EndsWith("<PubmedArticle>", StringComparison.Ordinal) || old == "</PubmedArticle>" && replacement.StartsWith(old, StringComparison.Ordinal);
            Assert.Equal(Enumerable.Range(1, 20).Where(i => i != 7 || isBetween), run.Articles.Select(article => article.Pmid.Value));
            NcbiFormatException error = Assert.Single(run.Malformed);
            Assert.NotNull(error.ByteOffset);
            Assert.IsType<NcbiFormatException>((await BulkRun.OfAsync(xml)).Error);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("\0\0\0\0")]
    [InlineData("null")]
    [InlineData("é")]
    [InlineData("<")]
    [InlineData("<!DOCTYPE")]
    [InlineData("<![CDATA[x]]>")]
    [InlineData("{\"error\":\"API rate limit exceeded\"}")]
    [InlineData("<html><body><h1>502 Bad Gateway</h1></body></html>")]
    [InlineData("<!DOCTYPE html><html><head><meta charset=utf-8></head></html>")]
    [InlineData("<PubmedArticleSet/><PubmedArticleSet/>")]
    [InlineData("<PubmedArticleSet/>text")]
    [InlineData("<PubmedArticleSet></PubmedArticleSet><!-- -- -->")]
    [InlineData("<PubmedArticleSet><Sample></PubmedArticleSet>")]
    [InlineData("<PubmedArticleSet></Sample></PubmedArticleSet>")]
    [InlineData("<PubmedArticleSet></PubmedArticleSet")]
    [InlineData("<PubmedArticleSet><!-- </PubmedArticleSet>")]
    [InlineData("<?xml version='1.0' encoding='UTF-7'?><PubmedArticleSet/>")]
    public async Task ReadAsync_NoSetOfRecords_Throws(string text)
    {
        byte[] xml = Encoding.UTF8.GetBytes(text);
        foreach (byte[] bytes in new[] { xml, BulkSample.Gzip(xml) })
        {
            Assert.IsType<NcbiFormatException>((await BulkRun.OfAsync(bytes)).Error);
            Assert.IsType<NcbiFormatException>((await BulkRun.OfAsync(bytes, BulkSample.Parallel(2), bufferLength: 16, chunk: 1)).Error);
        }

        if (!text.Contains("Sample", StringComparison.Ordinal))
        {
            Assert.IsType<NcbiFormatException>((await BulkRun.LenientAsync(xml)).Error);
        }
    }

    [Fact]
    public async Task ReadAsync_OddUtf16_Throws()
    {
        byte[] xml = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<PubmedArticleSet/>"), 0x20];
        Assert.IsType<NcbiFormatException>((await BulkRun.OfAsync(xml)).Error);
    }

    [Fact]
    public async Task ReadAsync_HostileSubset_IsSkipped()
    {
        string entities = string.Concat(Enumerable.Range(0, 30).Select(i => $"<!ENTITY e{i} \"&e{i + 1};&e{i + 1};\">"));
        string xml = $"<!DOCTYPE PubmedArticleSet [<!ENTITY x SYSTEM \"file:///etc/passwd\">{entities}]><PubmedArticleSet>{BulkSample.At(1)}<MedlineCitation><PMID>2</PMID><CoiStatement>&e0;</CoiStatement></MedlineCitation></PubmedArticleSet>";
        BulkRun run = await BulkRun.LenientAsync(Encoding.UTF8.GetBytes(xml));
        Assert.Null(run.Error);
        Assert.Single(run.Articles);
        Assert.Equal(2, Assert.Single(run.Malformed).Pmid?.Value);
    }

    [Fact]
    public async Task ReadAsync_MuchDamage_LosesNoWholeRecord()
    {
        string broken = BulkSample.At(1).Replace("</PubmedArticle>", "", StringComparison.Ordinal);
        string xml = $"<PubmedArticleSet>{string.Concat(Enumerable.Range(0, 400).Select(i => broken + BulkSample.At(i + 2) + "<PubmedArticle/>"))}</PubmedArticleSet>";
        List<NcbiFormatException> malformed = [];
        BulkRun run = await BulkRun.OfAsync(Encoding.UTF8.GetBytes(xml), new PubMedXmlReaderOptions { OnMalformed = malformed.Add, MaxRecordBytes = 1024 });
        Assert.Null(run.Error);
        Assert.Equal(Enumerable.Range(2, 400), run.Articles.Select(article => article.Pmid.Value));
        Assert.Equal(800, malformed.Count);
    }

    [Fact]
    public async Task ReadAsync_RecordAsRootWithElementsOfItsName_IsThatOfReadSet()
    {
        byte[] xml = Encoding.UTF8.GetBytes("<PubmedArticle><MedlineCitation><PMID>1</PMID><New><PubmedArticle>x</PubmedArticle></New></MedlineCitation></PubmedArticle>");
        Assert.Equal(PubMedXml.ReadSet(xml).Articles, (await BulkRun.OfAsync(xml)).Articles.ToEquatableList());
    }

    [Theory]
    [InlineData("{0}x{1}")]
    [InlineData("x{0}{1}")]
    [InlineData("{0}{1}x")]
    public async Task ReadAsync_StrictAndTextBetweenRecords_Throws(string order)
    {
        byte[] xml = Encoding.UTF8.GetBytes($"<PubmedArticleSet>{string.Format(System.Globalization.CultureInfo.InvariantCulture, order, BulkSample.At(1), BulkSample.At(2))}</PubmedArticleSet>");
        PubMedXmlReaderOptions strict = new() { Strict = true };
        Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadSet(xml, strict));
        Assert.IsType<NcbiFormatException>((await BulkRun.OfAsync(xml, strict)).Error);
        Assert.Equal(2, (await BulkRun.OfAsync(xml)).Articles.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ReadAsync_StreamIsOutOfMemory_ThrowsItsException(int parallelism)
    {
        using ChunkedStream stream = new(BulkSample.Set(5), 100) { Failure = new InsufficientMemoryException() };
        await Assert.ThrowsAsync<InsufficientMemoryException>(() => BulkRun.OfAsync(stream, BulkSample.Parallel(parallelism)).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ReadAsync_TooDeep_IsTheErrorOfReadSet()
    {
        foreach (int levels in new[] { 123, 124, 125 })
        {
            string nested = string.Concat(Enumerable.Repeat("<a>", levels)) + string.Concat(Enumerable.Repeat("</a>", levels));
            byte[] xml = Encoding.UTF8.GetBytes($"<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID>{nested}</MedlineCitation></PubmedArticle></PubmedArticleSet>");
            Assert.Equal(Record.Exception(() => PubMedXml.ReadSet(xml)) is null, (await BulkRun.OfAsync(xml)).Error is null);
        }
    }

    private static int CountOf(byte[] bytes, string text) => Encoding.UTF8.GetString(bytes).Split(text).Length - 1;
}

using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>A stream gives what <see cref="PubMedXml.ReadSet"/> gives of the whole bytes, however it is cut into pieces.</summary>
public sealed class BulkSamenessTests
{
    private static readonly int[] s_bufferLengths = [16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 65536];

    [Fact]
    public async Task ReadAsync_EveryChunkAndBufferLength_IsTheSameAsReadSet()
    {
        byte[] xml = BulkSample.Odd;
        ArticleSet expected = PubMedXml.ReadSet(xml);
        Assert.Equal((7, 3, 9), (expected.Articles.Count, expected.Deleted.Count, expected.UnknownContent.Count));
        foreach (int bufferLength in s_bufferLengths)
        {
            for (int chunk = 1; chunk < xml.Length; chunk += chunk < 40 ? 1 : 97)
            {
                AssertSame(expected, await BulkRun.OfAsync(xml, bufferLength: bufferLength, chunk: chunk));
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task ReadAsync_EveryPlaceOfTheBufferEnd_IsTheSameAsReadSet(int parallelism)
    {
        ArticleSet expected = PubMedXml.ReadSet(BulkSample.Odd);
        for (int shift = 0; shift < 256; shift++)
        {
            byte[] xml = [.. Enumerable.Repeat((byte)' ', shift), .. BulkSample.Odd.AsSpan()["<?xml version=\"1.0\" encoding=\"UTF-8\"?>".Length..]];
            AssertSame(expected, await BulkRun.OfAsync(xml, BulkSample.Parallel(parallelism), bufferLength: 256));
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    public async Task ReadAsync_GeneratedRecords_IsTheSameAsReadSet(int seed, int parallelism)
    {
        byte[] xml = BulkSample.Generated(seed, 120);
        ArticleSet expected = PubMedXml.ReadSet(xml);
        AssertSame(expected, await BulkRun.OfAsync(xml, BulkSample.Parallel(parallelism)));
        AssertSame(expected, await BulkRun.OfAsync(BulkSample.Gzip(xml), BulkSample.Parallel(parallelism), bufferLength: 4096));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public async Task ReadAsync_ManySmallBatchesWhoeverIsFaster_DoesNotStall(int parallelism)
    {
        byte[] xml = BulkSample.Set(2000);
        for (int i = 0; i < 20; i++)
        {
            BulkRun run = await BulkRun.OfAsync(xml, BulkSample.Parallel(parallelism), bufferLength: 256 << (i % 4)).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
            Assert.Equal(2000, run.Articles.Count);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task ReadAsync_StreamThatGoesOnOnlyWhenMostRecordsHaveCome_DoesNotStall(int parallelism)
    {
        byte[] xml = BulkSample.Set(100);
        int recordLength = xml.Length / 100;
        for (int i = 0; i < 500; i++)
        {
            int waitAt = 3000 + (i * 10);
            int mostRecords = (waitAt - 1024) / recordLength; // what follows may not yet fill a buffer
            TaskCompletionSource hasMost = new(TaskCreationOptions.RunContinuationsAsynchronously);
            using WaitingStream stream = new(xml, waitAt, hasMost.Task);
            Assert.Equal(100, await CountAsync(stream).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken));

            async Task<int> CountAsync(Stream stream)
            {
                int count = 0;
                await foreach (Article article in new PubMedXmlReading(stream, BulkSample.Parallel(parallelism), bufferLength: 512))
                {
                    if (++count == mostRecords)
                    {
                        hasMost.SetResult();
                    }
                }

                return count;
            }
        }
    }

    [Theory]
    [InlineData("<PubmedArticleSet/>")]
    [InlineData("<PubmedArticleSet a='/>'></PubmedArticleSet>")]
    [InlineData("<PubmedBookArticleSet></PubmedBookArticleSet>")]
    [InlineData("<BookDocumentSet><DeleteDocument/></BookDocumentSet>")]
    [InlineData("<MedlineCitationSet><MedlineCitation><PMID>1</PMID></MedlineCitation><MedlineCitation><PMID>2</PMID></MedlineCitation></MedlineCitationSet>")]
    [InlineData("<PubmedArticle><MedlineCitation><PMID>1</PMID></MedlineCitation></PubmedArticle><!-- end -->")]
    [InlineData("<!-- start --><MedlineCitation><PMID>1</PMID><PMID>2</PMID></MedlineCitation>\n")]
    [InlineData("\uFEFF<?xml version='1.0'?><BookDocument><PMID>1</PMID></BookDocument>")]
    [InlineData("<PubmedArticleSet><DeleteCitation><PMID Version='1'>5</PMID></DeleteCitation></PubmedArticleSet>")]
    [InlineData("<PubmedArticleSet>stray<MedlineCitation><PMID>1</PMID></MedlineCitation>stray</PubmedArticleSet>")]
    [InlineData("<PubmedArticleSet a='>' b='2'><New><PubmedArticleSet></PubmedArticleSet><!-- --></New></PubmedArticleSet>")]
    [InlineData("<MedlineCitationSet a='1'/>")]
    [InlineData("<BookDocumentSet><A/>a<DeleteDocument a='1'/><B/>b<DeleteDocument b='2'>c<PMID c='3'>1</PMID></DeleteDocument><C/>d<DeleteDocument><PMID>2</PMID><PMID d='4'>3</PMID><D/></DeleteDocument>e<BookDocument><PMID>4</PMID></BookDocument>f</BookDocumentSet>")]
    public async Task ReadAsync_EveryRoot_IsTheSameAsReadSet(string text)
    {
        byte[] xml = Encoding.UTF8.GetBytes(text);
        ArticleSet expected = PubMedXml.ReadSet(xml);
        AssertSame(expected, await BulkRun.OfAsync(xml, bufferLength: 16));
        AssertSame(expected, await BulkRun.OfAsync(xml, BulkSample.Parallel(2)));
        AssertSame(expected, await BulkRun.LenientAsync(xml));
    }

    [Fact]
    public async Task ReadAsync_UnknownContentAndOtherOrder_IsTheSameAsReadSet()
    {
        byte[] xml = SmallRecord.With("<Language>eng</Language>", "<Language>eng</Language><Abstract><AbstractText>late</AbstractText></Abstract>");
        BulkRun run = await BulkRun.OfAsync(xml);
        AssertSame(PubMedXml.ReadSet(xml), run);
        Assert.False(Assert.Single(run.Articles).UnknownContent.IsEmpty);
    }

    [Theory]
    [InlineData("<PubmedArticleSet new='1'/>")]
    [InlineData("<PubmedArticleSet>stray<MedlineCitation><PMID>1</PMID></MedlineCitation></PubmedArticleSet>")]
    [InlineData("<PubmedArticleSet><MedlineCitation><PMID>1</PMID></MedlineCitation>stray</PubmedArticleSet>")]
    [InlineData("<PubmedArticleSet><MedlineCitation><PMID>1</PMID><New/></MedlineCitation></PubmedArticleSet>")]
    [InlineData("<PubmedArticleSet><DeleteCitation new='1'/></PubmedArticleSet>")]
    [InlineData("<PubmedArticleSet><DeleteCitation/></PubmedArticleSet>")]
    [InlineData("<PubmedArticleSet><MedlineCitation><PMID>1</PMID></MedlineCitation><DeleteCitation><PMID>1</PMID><New/></DeleteCitation></PubmedArticleSet>")]
    [InlineData("<PubmedArticleSet><MedlineCitation><PMID>1</PMID></MedlineCitation><New><a/></New></PubmedArticleSet>")]
    [InlineData("<PubmedArticleSet>\n<New a='1'/></PubmedArticleSet>")]
    [InlineData("<BookDocumentSet><DeleteDocument/></BookDocumentSet>")]
    public async Task ReadAsync_Strict_RefusesWhatReadSetRefuses(string text)
    {
        PubMedXmlReaderOptions strict = new() { Strict = true };
        byte[] xml = Encoding.UTF8.GetBytes(text);
        NcbiFormatException? expected = Record.Exception(() => PubMedXml.ReadSet(xml, strict)) as NcbiFormatException;
        BulkRun run = await BulkRun.OfAsync(xml, strict);
        Assert.Equal(expected?.ByteOffset, (run.Error as NcbiFormatException)?.ByteOffset);
        Assert.Equal(expected?.ElementPath, (run.Error as NcbiFormatException)?.ElementPath);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public async Task ReadAsync_OtherEncoding_IsTheSameAsReadSet(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        string text = $"<?xml version='1.0' encoding='{(name == "iso-8859-1" ? name : "UTF-16")}'?><PubmedArticleSet>{string.Join("\n", Enumerable.Range(1, 500).Select(BulkSample.At))}</PubmedArticleSet>";
        byte[] xml = [.. encoding.Preamble, .. encoding.GetBytes(text)];
        ArticleSet expected = PubMedXml.ReadSet(xml);
        AssertSame(expected, await BulkRun.OfAsync(xml, chunk: 1));
        AssertSame(expected, await BulkRun.OfAsync(BulkSample.Gzip(xml), bufferLength: 256));
    }

    private static void AssertSame(ArticleSet expected, BulkRun run)
    {
        Assert.Null(run.Error);
        Assert.Equal(expected.Articles, run.Articles.ToEquatableList());
        Assert.Equal(expected.Deleted, run.Reading.Deleted);
        Assert.Equal(expected.UnknownContent, run.Reading.UnknownContent);
        Assert.Equal(expected.Articles.Count, run.Reading.RecordCount);
    }
}

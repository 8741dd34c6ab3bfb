using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.Tests.Xml.Bulk;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Whole sets, as bytes and as streams: nothing is lost, in the records or around them.</summary>
public sealed class RandomSetTests
{
    private const int Sets = 300;

    [Fact]
    public void ReadAndWrite_RandomSets_GivesTheSameXmlAndTheSameSet()
    {
        List<string> differences = [];
        int unknown = 0;
        foreach ((XElement element, byte[] xml) in Random(21))
        {
            ArticleSet set = PubMedXml.ReadSet(xml);
            unknown += set.UnknownContent.Count;
            byte[] written = SetSample.Write(set);
            XElement expected = RandomSet.WithoutLayout(RandomSet.AsWritten(element));
            XElement actual = RandomSet.WithoutLayout(XElement.Load(new MemoryStream(written), LoadOptions.PreserveWhitespace));
            differences.AddRange(XmlSameness.Difference(expected, actual) is { } difference ? [difference] : []);
            Assert.Equal(set, PubMedXml.ReadSet(written));
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differ:\n" + string.Join("\n\n", differences.Take(20)));
        Assert.InRange(unknown, Sets, Sets * 10);
    }

    [Theory]
    [InlineData(22, 1)]
    [InlineData(23, 3)]
    public async Task ReadAsync_RandomSets_IsTheSameAsReadSet(int seed, int parallelism)
    {
        Random random = new(seed);
        foreach ((_, byte[] xml) in Random(seed))
        {
            ArticleSet expected = PubMedXml.ReadSet(xml);
            BulkRun run = await BulkRun.OfAsync(xml, BulkSample.Parallel(parallelism), bufferLength: 16 << random.Next(10), chunk: random.Next(1, 2000));
            Assert.Null(run.Error);
            Assert.Equal(expected, new ArticleSet { Articles = run.Articles.ToEquatableList(), Deleted = run.Reading.Deleted, UnknownContent = run.Reading.UnknownContent });
        }
    }

    [Fact]
    public async Task ReadAsync_EachItemWrittenOnAsItIsReported_GivesTheSetThatWasRead()
    {
        foreach ((_, byte[] xml) in Random(24))
        {
            System.Buffers.ArrayBufferWriter<byte> written = new();
            PubMedXmlWriter writer = new(written);
            PubMedXmlReading reading = PubMedXml.ReadAsync(new ChunkedStream(xml, 500), new PubMedXmlReaderOptions { OnUnknownContent = writer.Write });
            await foreach (Article article in reading)
            {
                writer.Write(article);
            }

            writer.Complete(reading.Deleted);
            Assert.Equal(PubMedXml.ReadSet(xml), PubMedXml.ReadSet(written.WrittenSpan));
        }
    }

    private static IEnumerable<(XElement Element, byte[] Xml)> Random(int seed)
    {
        Random random = new(seed);
        RandomSet sets = new(random);
        PubMedXmlText text = new(random);
        for (int i = 0; i < Sets; i++)
        {
            XElement set = sets.Next();
            yield return (set, text.Write(set));
        }
    }
}

using System.Diagnostics.Metrics;
using NcbiClient.Tests.Xml.Bulk;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

public sealed class PubMedXmlMetricsTests
{
    [Fact]
    public void ReadArticle_UnknownContent_IsCounted() => Assert.Equal(3, Counted(() => PubMedXml.ReadArticle(SmallRecord.With("<Volume>5", "stray<Volume new='1'>5"))));

    [Fact]
    public void ReadArticle_ListWithNothingKnown_IsCountedOnce() =>
        Assert.Equal(2, Counted(() => PubMedXml.ReadArticle(SmallRecord.With("<NewElement", "<ChemicalList a='1'><New/></ChemicalList><NewElement"))));

    [Fact]
    public void ReadSetAndReadAsync_UnknownContentOutsideOfRecords_IsCountedOnce()
    {
        byte[] xml = SetSample.Bytes("<A/>[1]text<DeleteCitation><PMID>7</PMID><New/></DeleteCitation>", "PubmedArticleSet new='1'");
        Assert.Equal(4, Counted(() => PubMedXml.ReadSet(xml)));
        Assert.Equal(4, Counted(() => Assert.Null(BulkRun.OfAsync(xml).GetAwaiter().GetResult().Error))); // these bytes come without a wait, so on this thread
    }

    private static long Counted(Action read)
    {
        int thread = Environment.CurrentManagedThreadId; // other tests read meanwhile, on other threads
        long counted = 0;
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument is { Meter.Name: "NcbiClient.Xml", Name: "ncbi.xml.unknown_content" })
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, count, _, _) => counted += Environment.CurrentManagedThreadId == thread ? count : 0);
        listener.Start();
        read();
        return counted;
    }
}

using System.Diagnostics.Metrics;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

public sealed class PubMedXmlMetricsTests
{
    [Fact]
    public void ReadArticle_UnknownContent_IsCounted()
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
        PubMedXml.ReadArticle(SmallRecord.With("<Volume>5", "stray<Volume new='1'>5"));
        Assert.Equal(3, counted);
    }
}

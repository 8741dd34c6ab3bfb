using NcbiClient.Benchmarks.Generation;
using NcbiClient.Benchmarks.Workloads;
using NcbiClient.Records;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>The workloads over a file.</summary>
internal static class FileWorkload
{
    private const int MostWritten = 3000; // so that the heap stays small

    public static Workload Create(WorkloadKind kind, byte[] xml) => kind switch
    {
        WorkloadKind.XmlReader => OverXml("`XmlReader.Read()` loop", xml, Reading.XmlReaderLoop),
        WorkloadKind.XmlReaderTwice => TwiceOverXml("twice the `XmlReader.Read()` loop, side by side", xml, Reading.XmlReaderLoopTwice),
        WorkloadKind.Tokens => OverXml("tokens", xml, Reading.Tokens),
        WorkloadKind.Records => OverXml("bytes → full records, one core", xml, static xml => Reading.Records(xml, 1)),
        WorkloadKind.RecordsOnTwoCores => OverXml("bytes → full records, two cores", xml, static xml => Reading.Records(xml, 2)),
        WorkloadKind.TwoReaders => TwiceOverXml("twice bytes → full records, side by side, one core each", xml, Reading.RecordsTwice),
        WorkloadKind.Gunzip => OverGzip("`GZipStream` alone", xml, Reading.Gunzip),
        WorkloadKind.GzipOnOneThread => OverGzip("`.gz` → full records, one thread", xml, static gzip => Reading.Records(gzip, 1)),
        WorkloadKind.GzipOnTwoThreads => OverGzip("`.gz` → full records, two threads", xml, static gzip => Reading.Records(gzip, 2)),
        WorkloadKind.WriteXml => OverArticles("records → XML", xml, Writing.Xml),
        _ => OverArticles("records → JSON lines", xml, Writing.JsonLines),
    };

    private static Workload OverXml(string name, byte[] xml, Func<byte[], long> run) => new(name, xml.Length, RecordFrames.Count(xml), () => run(xml));

    /// <remarks>Its bytes and records are those of both readings.</remarks>
    private static Workload TwiceOverXml(string name, byte[] xml, Func<byte[], long> run) => new(name, 2L * xml.Length, 2 * RecordFrames.Count(xml), () => run(xml));

    private static Workload OverGzip(string name, byte[] xml, Func<byte[], long> run)
    {
        byte[] gzip = BaselineFile.Compress(xml);
        return new Workload(name, xml.Length, RecordFrames.Count(xml), () => run(gzip));
    }

    /// <remarks>Its bytes are the share of the file's that the articles have.</remarks>
    private static Workload OverArticles(string name, byte[] xml, Func<Article[], long> run)
    {
        Article[] articles = Reading.First(xml, MostWritten);
        long bytes = (long)(xml.Length * ((double)articles.Length / RecordFrames.Count(xml)));
        return new Workload(name, bytes, articles.Length, () => run(articles));
    }
}

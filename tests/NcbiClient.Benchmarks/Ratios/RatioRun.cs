using NcbiClient.Benchmarks.Workloads;
using NcbiClient.Records;

namespace NcbiClient.Benchmarks.Ratios;

/// <summary>All measurements of one file in one process.</summary>
internal sealed record RatioRun(
    Measured XmlReader, Measured Tokens, Measured Records, Measured RecordsOnTwoCores, Measured Gunzip, Measured GzipOnOneThread, Measured GzipOnTwoThreads, Measured WriteXml, Measured WriteJson)
{
    private const int MostWritten = 3000;

    public static RatioRun Measure(byte[] xml, int rounds, TextWriter progress)
    {
        byte[] gzip = Generation.BaselineFile.Compress(xml);
        int records = RecordFrames.Count(xml);
        Article[] articles = Reading.First(xml, MostWritten);
        long written = (long)(xml.Length * ((double)articles.Length / records));
        progress.WriteLine($"{records:N0} records, {xml.Length / 1e6:0.0} MB plain, {gzip.Length / 1e6:0.0} MB compressed");
        IReadOnlyList<Measured> all = Rounds.Run(
            [
                new("`XmlReader.Read()` loop", xml.Length, records, () => Reading.XmlReaderLoop(xml)),
                new("tokens", xml.Length, records, () => Reading.Tokens(xml)),
                new("bytes → full records, one core", xml.Length, records, () => Reading.Records(xml, 1)),
                new("bytes → full records, two cores", xml.Length, records, () => Reading.Records(xml, 2)),
                new("`GZipStream` alone", xml.Length, records, () => Reading.Gunzip(gzip)),
                new("`.gz` → full records, one thread", xml.Length, records, () => Reading.Records(gzip, 1)),
                new("`.gz` → full records, two threads", xml.Length, records, () => Reading.Records(gzip, 2)),
                new("records → XML", written, articles.Length, () => Writing.Xml(articles)),
                new("records → JSON lines", written, articles.Length, () => Writing.JsonLines(articles)),
            ],
            rounds,
            progress);
        return new RatioRun(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8]);
    }
}

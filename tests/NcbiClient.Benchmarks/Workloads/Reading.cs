using System.IO.Compression;
using System.Xml;
using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Benchmarks.Workloads;

/// <summary>Ways through the bytes of a file; each returns a number that depends on all it read, so that nothing can be left out.</summary>
internal static class Reading
{
    /// <summary>The yardstick: the platform's reader over the same bytes in memory, nothing done with what it sees.</summary>
    public static long XmlReaderLoop(byte[] xml)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        long nodes = 0;
        while (reader.Read())
        {
            nodes++;
        }

        return nodes;
    }

    /// <summary>Twice the yardstick, on two threads: it allocates nothing and shares nothing, so it tells what the processors give.</summary>
    public static long XmlReaderLoopTwice(byte[] xml) => Task.WhenAll(Task.Run(() => XmlReaderLoop(xml)), Task.Run(() => XmlReaderLoop(xml))).GetAwaiter().GetResult().Sum();

    /// <summary>Our own tokens: well-formedness checked, nothing done with them.</summary>
    public static long Tokens(byte[] xml)
    {
        Utf8XmlReader reader = new(xml, new XmlReaderBuffers(256));
        long tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    /// <summary>Every record in full, text included, through the bulk reader; plain or compressed.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="parallelism">On how many cores records may be made.</param>
    public static long Records(byte[] file, int parallelism) => CountAsync(file, parallelism).GetAwaiter().GetResult();

    /// <summary>Twice every record in full, by two readers that have nothing to do with each other but the process: what two cores can give at most.</summary>
    public static long RecordsTwice(byte[] xml) => Task.WhenAll(Task.Run(() => CountAsync(xml, 1)), Task.Run(() => CountAsync(xml, 1))).GetAwaiter().GetResult().Sum();

    /// <summary>Decompression alone.</summary>
    public static long Gunzip(byte[] gzip)
    {
        using GZipStream stream = new(new MemoryStream(gzip), CompressionMode.Decompress);
        byte[] buffer = new byte[1 << 17];
        long bytes = 0;
        for (int read; (read = stream.Read(buffer)) > 0; bytes += read)
        {
        }

        return bytes;
    }

    private static async Task<long> CountAsync(byte[] file, int parallelism)
    {
        long records = 0;
        using MemoryStream stream = new(file);
        await foreach (Article article in PubMedXml.ReadAsync(stream, new PubMedXmlReaderOptions { Parallelism = parallelism }))
        {
            records += article.Pmid.Value > 0 ? 1 : 0;
        }

        return records;
    }

    /// <summary>The first records of a file, to write them again.</summary>
    public static Article[] First(byte[] xml, int count)
    {
        List<Article> articles = [];
        for (int at = 0; articles.Count < count && RecordFrames.Next(xml, at) is { } frame; at = frame.End.Value)
        {
            articles.Add(PubMedXml.ReadArticle(xml.AsSpan()[frame]));
        }

        return [.. articles];
    }
}

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

    /// <summary>Every record in full, text included, one after the other, with what the reader keeps from record to record.</summary>
    public static long Records(ReadOnlySpan<byte> xml) => Records(xml, NewContext());

    public static long Records(ReadOnlySpan<byte> xml, PubMedReadContext context)
    {
        long records = 0;
        for (int at = 0; RecordFrames.Next(xml, at) is { } frame; at = frame.End.Value)
        {
            PubMedCursor cursor = new(xml[frame], context);
            records += ArticleSetMapper.Read(ref cursor).Articles.Count;
        }

        return records;
    }

    public static PubMedReadContext NewContext() => new(PubMedXmlReaderOptions.Default);

    /// <summary>The same on two threads, half of the file each.</summary>
    public static long RecordsOnTwoCores(byte[] xml)
    {
        int middle = RecordFrames.Middle(xml);
        long first = 0;
        Thread other = new(() => first = Records(xml.AsSpan(0, middle)));
        other.Start();
        long second = Records(xml.AsSpan(middle));
        other.Join();
        return first + second;
    }

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

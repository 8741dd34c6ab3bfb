using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Compression;
using NcbiClient.Xml;

namespace NcbiClient.Benchmarks.Workloads;

/// <summary>A compressed file to records, in pieces of bounded size: on one thread, or with decompression on one and parsing on another.</summary>
internal static class GzipRecords
{
    private const int PieceLength = 1 << 20;

    public static long OnOneThread(byte[] gzip)
    {
        long records = 0;
        PubMedReadContext context = Reading.NewContext();
        foreach (ArraySegment<byte> piece in Pieces(gzip))
        {
            records += Reading.Records(piece, context);
            ArrayPool<byte>.Shared.Return(piece.Array!);
        }

        return records;
    }

    public static long OnTwoThreads(byte[] gzip)
    {
        using BlockingCollection<ArraySegment<byte>> pieces = new(boundedCapacity: 4);
        Thread decompression = new(() =>
        {
            foreach (ArraySegment<byte> piece in Pieces(gzip))
            {
                pieces.Add(piece);
            }

            pieces.CompleteAdding();
        });
        decompression.Start();
        long records = 0;
        PubMedReadContext context = Reading.NewContext();
        foreach (ArraySegment<byte> piece in pieces.GetConsumingEnumerable())
        {
            records += Reading.Records(piece, context);
            ArrayPool<byte>.Shared.Return(piece.Array!);
        }

        decompression.Join();
        return records;
    }

    /// <summary>Whole records, about a piece's length of them at a time, in rented buffers.</summary>
    private static IEnumerable<ArraySegment<byte>> Pieces(byte[] gzip)
    {
        using GZipStream stream = new(new MemoryStream(gzip), CompressionMode.Decompress);
        byte[] left = [];
        while (true)
        {
            byte[] buffer = ArrayPool<byte>.Shared.Rent(PieceLength + left.Length);
            left.CopyTo(buffer, 0);
            int read = stream.ReadAtLeast(buffer.AsSpan(left.Length), PieceLength, throwOnEndOfStream: false);
            int length = left.Length + read;
            int last = buffer.AsSpan(0, length).LastIndexOf("</PubmedArticle>"u8);
            int end = last < 0 ? 0 : last + "</PubmedArticle>".Length;
            yield return new ArraySegment<byte>(buffer, 0, end);
            if (read < PieceLength)
            {
                yield break;
            }

            left = buffer.AsSpan(end, length - end).ToArray();
        }
    }
}

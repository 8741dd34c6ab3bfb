using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Benchmarks.Workloads;

/// <summary>Records back to bytes.</summary>
internal static class Writing
{
    public static long Xml(Article[] articles)
    {
        long bytes = 0;
        foreach (Article article in articles)
        {
            bytes += PubMedXml.WriteArticle(article).Length;
        }

        return bytes;
    }

    /// <summary>One line of JSON a record, in UTF-8, as <c>ncbi parse --format jsonl</c> writes it.</summary>
    public static long JsonLines(Article[] articles)
    {
        ArrayBufferWriter<byte> lines = new();
        using Utf8JsonWriter json = new(lines, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        long bytes = 0;
        foreach (Article article in articles)
        {
            lines.ResetWrittenCount();
            json.Reset(lines);
            ArticleJson.Write(json, article);
            json.Flush();
            lines.Write("\n"u8);
            bytes += lines.WrittenCount;
        }

        return bytes;
    }
}

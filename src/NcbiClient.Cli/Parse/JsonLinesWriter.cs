using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NcbiClient.Records;

namespace NcbiClient.Cli.Parse;

/// <summary>One record a line, as <see cref="ArticleJson"/> has it.</summary>
internal sealed class JsonLinesWriter : IParseWriter, IDisposable
{
    // Depth is bounded by the reader; 0 would mean 1,000, which a record as deep as XML may be does not pass either.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private Utf8JsonWriter? _json;

    public void Write(Article article, IBufferWriter<byte> destination)
    {
        _json ??= new Utf8JsonWriter(destination, s_options);
        _json.Reset(destination);
        ArticleJson.Write(_json, article);
        _json.Flush();
        destination.Write("\n"u8);
    }

    public void Write(UnknownContent content, IBufferWriter<byte> destination)
    {
    }

    public void EndFile(string file, ParseCounts counts, EquatableList<VersionedPmid> deleted)
    {
    }

    public void End(IBufferWriter<byte> destination)
    {
    }

    public void Dispose() => _json?.Dispose();
}

using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NcbiClient.PubMed;

/// <summary>Writes a query as its text and reads it back, unparsed. Not meant to be used directly. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PubMedQueryJsonConverter : JsonConverter<PubMedQuery>
{
    /// <inheritdoc/>
    public override PubMedQuery Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? PubMedQuery.FromString(text) : throw new JsonException("A query has a text.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PubMedQuery value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}

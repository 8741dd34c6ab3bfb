using System.Text.Json;
using System.Text.Json.Serialization;

namespace NcbiClient.PubMed;

/// <summary>Writes a query as its text.</summary>
internal sealed class PubMedQueryJsonConverter : JsonConverter<PubMedQuery>
{
    public override PubMedQuery Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? PubMedQuery.FromString(text) : throw new JsonException("A query has a text.");

    public override void Write(Utf8JsonWriter writer, PubMedQuery value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>Writes a vocabulary term as its JSON string.</summary>
internal sealed class VocabularyJsonConverter<T> : JsonConverter<T>
    where T : struct, IVocabularyTerm<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Create(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}

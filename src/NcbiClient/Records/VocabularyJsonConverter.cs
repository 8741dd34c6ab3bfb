using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>Writes a term of an open vocabulary, such as <see cref="Language"/>, as its text and reads it back. Not meant to be used directly. Thread-safe.</summary>
/// <remarks>Public, like the other converters, because the code that a source generator writes for an application's own types must be able to make one.</remarks>
/// <typeparam name="T">The type of the term.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VocabularyJsonConverter<T> : JsonConverter<T>
    where T : struct, IVocabularyTerm<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Create(reader.GetString() ?? "");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Create(reader.GetString() ?? "");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Value);
    }
}

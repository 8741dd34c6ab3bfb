using System.Text.Json;
using System.Text.Json.Serialization;

namespace NcbiClient;

/// <summary>Writes a <see cref="Pmid"/> as a number; reads a number or any spelling. Not meant to be used directly.</summary>
/// <remarks>Thread-safe. <c>default(Pmid)</c> is <see langword="null"/> in JSON and cannot be the key of a dictionary.</remarks>
public sealed class PmidJsonConverter : JsonConverter<Pmid>
{
    private static readonly IdentifierJsonConverter<Pmid> AsText = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Pmid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => AsText.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Pmid value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value == default)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteNumberValue(value.Value);
        }
    }

    /// <inheritdoc/>
    public override Pmid ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => AsText.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Pmid value, JsonSerializerOptions options)
        => AsText.WriteAsPropertyName(writer, value, options);
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NcbiClient;

/// <summary>Writes an identifier as its text; reads any spelling, or a number. Not meant to be used directly.</summary>
/// <remarks>Thread-safe. No identifier (<c>default</c>) is <see langword="null"/> in JSON and cannot be the key of a dictionary.</remarks>
/// <typeparam name="T"><see cref="Pmid"/>, <see cref="Pmcid"/>, <see cref="Doi"/> or <see cref="ArticleId"/>.</typeparam>
public sealed class IdentifierJsonConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>, IEquatable<T>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => Parse(reader.GetString()),
        JsonTokenType.Number when reader.TryGetInt32(out int number) => Parse(number.ToString(CultureInfo.InvariantCulture)),
        _ => throw new JsonException($"A {typeof(T).Name} is a text or a number, not {reader.TokenType}."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Equals(default))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Equals(default)
            ? throw new JsonException($"default({typeof(T).Name}) is no identifier, so it cannot be a key.")
            : value.ToString() ?? "");
    }

    private static T Parse(string? text) => T.TryParse(text, CultureInfo.InvariantCulture, out T value)
        ? value
        : throw new JsonException($"{PastedText.Quote(text)} is not a {typeof(T).Name}.");
}

using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>Text without markup is a JSON string; with markup it is <c>{"text": …, "markup": …}</c>, of which the markup is read back. Not meant to be used directly. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MarkedTextJsonConverter : JsonConverter<MarkedText>
{
    /// <inheritdoc/>
    public override MarkedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return MarkedText.FromText(reader.GetString()!);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A string or an object with 'markup' is expected.");
        }

        string? markup = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isMarkup = reader.ValueTextEquals("markup"u8);
            reader.Read();
            if (isMarkup)
            {
                markup = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return Parse(markup ?? throw new JsonException("The member 'markup' is missing."));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MarkedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!value.HasMarkup)
        {
            writer.WriteStringValue(value.Text);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("text"u8, value.Text);
        writer.WriteString("markup"u8, value.Markup);
        writer.WriteEndObject();
    }

    private static MarkedText Parse(string markup)
    {
        try
        {
            return MarkedText.FromMarkup(markup);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }
}

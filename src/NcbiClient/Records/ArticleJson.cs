using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NcbiClient.Records;

/// <summary>Articles as JSON and back, without loss and without reflection.</summary>
/// <remarks>
/// Names are in camel case; what is absent is left out; text with markup is <c>{"text": …, "markup": …}</c>. Thread-safe.
/// </remarks>
public static class ArticleJson
{
    private static readonly ArticleJsonContext s_compact = new(CreateOptions(indented: false));
    private static readonly ArticleJsonContext s_indented = new(CreateOptions(indented: true));

    /// <summary>The metadata of all records, to combine with an application's own resolver.</summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => s_compact;

    /// <summary>An article as JSON.</summary>
    /// <param name="article">The article.</param>
    /// <param name="indented">Whether to break lines and indent; default false, one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Serialize(Article article, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        return JsonSerializer.Serialize(article, (indented ? s_indented : s_compact).Article);
    }

    /// <summary>Writes an article as JSON in UTF-8, without a string in between: for lines of JSON and other streams.</summary>
    /// <param name="writer">Where the object goes. Give it an <see cref="JsonWriterOptions.Encoder"/> of <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> and a
    /// <see cref="JsonWriterOptions.MaxDepth"/> of 0 to get what <see cref="Serialize"/> gives.</param>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Article article)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        JsonSerializer.Serialize(writer, article, s_compact.Article);
    }

    /// <summary>The article that <see cref="Serialize"/> wrote.</summary>
    /// <param name="json">One article as JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is not the JSON of an article, or has null for a member that is never null.</exception>
    public static Article Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize(json, s_compact.Article) ?? throw new JsonException("'null' is not an article.");
    }

    private static JsonSerializerOptions CreateOptions(bool indented) => new(ArticleJsonContext.Default.Options)
    {
        WriteIndented = indented,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // JSON for files and APIs, not for HTML pages: names keep their letters
    };
}

using System.Text.Json.Serialization;

namespace NcbiClient.PubMed;

/// <summary>A query in PubMed's own search language, such as <c>crispr[ti] AND review[pt]</c>. Immutable, hence thread-safe.</summary>
/// <remarks>See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#search-tags">PubMed's field tags</see>.</remarks>
[JsonConverter(typeof(PubMedQueryJsonConverter))]
public sealed record PubMedQuery
{
    private readonly string _text;

    private PubMedQuery(string text) => _text = text;

    /// <summary>A query from text, sent as it is.</summary>
    /// <param name="text">What PubMed's search box would take.</param>
    /// <exception cref="ArgumentException">The text is null, empty or blank.</exception>
    public static PubMedQuery FromString(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new PubMedQuery(text);
    }

    /// <summary>The query as PubMed's search box takes it.</summary>
    public override string ToString() => _text;

    /// <summary>A query from text; the same as <see cref="FromString"/>.</summary>
    /// <param name="text">What PubMed's search box would take.</param>
    /// <exception cref="ArgumentException">The text is null, empty or blank.</exception>
#pragma warning disable CA2225 // FromString is the named twin
    public static implicit operator PubMedQuery(string text) => FromString(text);
#pragma warning restore CA2225
}

using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>How PubMed's citation matcher looks for a citation (<c>method</c>).</summary>
/// <remarks>
/// An open vocabulary: any text can be sent, the known ones have names. 
/// <see langword="default"/> has an empty text, which no request accepts. Immutable, hence thread-safe.
/// See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#citation-matcher-api">the citation matcher</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<CitationSearchMethod>))]
public readonly record struct CitationSearchMethod : IVocabularyTerm<CitationSearchMethod>
{
    private readonly string? _value;

    /// <summary>Takes the text that is sent.</summary>
    /// <param name="value">The method, such as <c>heuristic</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank.</exception>
    public CitationSearchMethod(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>The text as it is sent.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>By parts if there are any, else by the text. The service's default.</summary>
    public static CitationSearchMethod Auto => new("auto");

    /// <summary>By parts: journal, date, volume, issue, page, author.</summary>
    public static CitationSearchMethod Field => new("field");

    /// <summary>By the text of the citation, as it stands in a reference list.</summary>
    public static CitationSearchMethod Heuristic => new("heuristic");

    static CitationSearchMethod IVocabularyTerm<CitationSearchMethod>.Create(string value) => value.Length == 0 ? default : new(value);

    /// <summary>The text as it is sent.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

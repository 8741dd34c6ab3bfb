using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>The order in which a search lists its records.</summary>
/// <remarks>
/// An open vocabulary: any text can be sent, the known ones have names. Databases differ in what they offer; these are PubMed's.
/// <see langword="default"/> has an empty text, which no request accepts. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESearch">ESearch</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SearchSort>))]
public readonly record struct SearchSort : IVocabularyTerm<SearchSort>
{
    private readonly string? _value;

    /// <summary>Takes the text that is sent.</summary>
    /// <param name="value">The order's name as E-utilities know it.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank.</exception>
    public SearchSort(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>The text as it is sent.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>Best match first: PubMed's default.</summary>
    public static SearchSort Relevance => new("relevance");

    /// <summary>Latest publication first.</summary>
    public static SearchSort PublicationDate => new("pub_date");

    /// <summary>By first author.</summary>
    public static SearchSort Author => new("Author");

    /// <summary>By journal.</summary>
    public static SearchSort JournalName => new("JournalName");

    static SearchSort IVocabularyTerm<SearchSort>.Create(string value) => value.Length == 0 ? default : new(value);

    /// <summary>The text as it is sent.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

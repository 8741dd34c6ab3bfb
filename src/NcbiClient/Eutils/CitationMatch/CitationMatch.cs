using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>A citation, and the article that it means. Immutable, hence thread-safe.</summary>
public sealed record CitationMatch
{
    /// <summary>The citation as it was asked for.</summary>
    public required CitationToMatch Citation { get; init; }

    /// <summary>What became of it.</summary>
    public CitationMatchKind Kind { get; init; }

    /// <summary>The only match.</summary>
    /// <value>Null unless <see cref="Kind"/> is <see cref="CitationMatchKind.Found"/>.</value>
    public Pmid? Pmid { get; init; }

    /// <summary>The articles among which the citation does not decide.</summary>
    /// <value>Empty unless it is ambiguous. NCBI names up to three; of more it says only how many.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<Pmid>))]
    public EquatableList<Pmid> Candidates { get; init; }

    /// <summary>How many articles match.</summary>
    /// <value>0, 1, or more if it is ambiguous; null if NCBI does not say.</value>
    public int? Count { get; init; }

    /// <summary>Why there is no match, such as <c>INVALID_JOURNAL</c>.</summary>
    /// <value>Null if NCBI does not say.</value>
    public string? Reason { get; init; }
}

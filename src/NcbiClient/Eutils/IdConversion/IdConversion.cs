using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>The identifiers of one article, as far as PMC knows them. Immutable, hence thread-safe.</summary>
public sealed record IdConversion
{
    /// <summary>The identifier that was asked for.</summary>
    public IdToConvert Requested { get; init; }

    /// <summary>Whether PMC knows the article. It knows only those that it has.</summary>
    [JsonIgnore]
    public bool IsFound => Error is null;

    /// <summary>The article's PMID.</summary>
    /// <value>Null if it has none or is not found.</value>
    public Pmid? Pmid { get; init; }

    /// <summary>The article's PMCID, without version.</summary>
    /// <value>Null if it is not found.</value>
    public Pmcid? Pmcid { get; init; }

    /// <summary>The article's DOI.</summary>
    /// <value>Null if PMC knows none or it is not found.</value>
    public Doi? Doi { get; init; }

    /// <summary>The article's manuscript ID.</summary>
    /// <value>Null if the answer has none.</value>
    public string? ManuscriptId { get; init; }

    /// <summary>PMC's own number of the article (<c>aiid</c>).</summary>
    /// <value>Null unless it was asked for.</value>
    public string? ArticleInstanceId { get; init; }

    /// <summary>Whether PMC shows the article.</summary>
    /// <value>Null if the answer does not say.</value>
    public bool? IsLive { get; init; }

    /// <summary>When PMC shows the article, as the converter writes it.</summary>
    /// <value>Null if the answer does not say.</value>
    public string? ReleaseDate { get; init; }

    /// <summary>The article's versions.</summary>
    /// <value>Empty unless they were asked for.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<IdConversionVersion>))]
    public EquatableList<IdConversionVersion> Versions { get; init; }

    /// <summary>Why there is no article, in the converter's words, such as <c>Identifier not found in PMC</c>.</summary>
    /// <value>Null if there is one.</value>
    public string? Error { get; init; }
}

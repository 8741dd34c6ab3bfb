using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>One entry of an article's reference list.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#referencelist">NLM's element descriptions</see>.</remarks>
public sealed record Reference
{
    /// <summary>The citation as the article prints it.</summary>
    public MarkedText Citation { get; init; }

    /// <summary>The identifiers that NLM or the publisher found for it, in order; empty for about one in six.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ArticleIdentifier>))]
    public EquatableList<ArticleIdentifier> ArticleIds { get; init; }

    /// <summary>The PMID of the work cited, or null when the reference carries none.</summary>
    [JsonIgnore]
    public Pmid? Pmid => ArticleIdentifiers.Pmid(ArticleIds);

    /// <summary>The PMCID of the work cited, or null when the reference carries none.</summary>
    [JsonIgnore]
    public Pmcid? Pmcid => ArticleIdentifiers.Pmcid(ArticleIds);

    /// <summary>The DOI of the work cited, or null when the reference carries none.</summary>
    [JsonIgnore]
    public Doi? Doi => ArticleIdentifiers.Doi(ArticleIds);

    /// <summary>The citation as plain text.</summary>
    public override string ToString() => Citation.Text;
}

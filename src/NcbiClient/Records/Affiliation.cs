using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>One affiliation of an author or investigator.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#affiliationinfo">NLM's element descriptions</see>.</remarks>
public sealed record Affiliation
{
    /// <summary>The affiliation as the publisher wrote it, addresses included.</summary>
    public MarkedText Text { get; init; }

    /// <summary>Identifiers of the institution.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Identifier>))]
    public EquatableList<Identifier> Identifiers { get; init; }

    /// <summary>True in records before 2015, where the text stands directly under the author without <c>AffiliationInfo</c>.</summary>
    public bool IsDirect { get; init; }

    /// <summary>The text of the affiliation.</summary>
    public override string ToString() => Text.Text;
}

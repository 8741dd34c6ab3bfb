using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The collaborators of a group author.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#investigatorlist">NLM's element descriptions</see>.</remarks>
public sealed record InvestigatorList
{
    /// <summary>The id that a <see cref="Author.InvestigatorListId"/> points to, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The investigators in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Investigator>))]
    public EquatableList<Investigator> Investigators { get; init; }
}

using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A collaborator who is not an author.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#investigatorlist">NLM's element descriptions</see>.</remarks>
public sealed record Investigator
{
    private readonly object? _suffix; // hardly any has one: boxed, it takes half the room in all others

    /// <summary>False when the spelling was wrong and is corrected elsewhere (<c>ValidYN</c>); null when not stated, which means valid.</summary>
    public bool? IsValid { get; init; }

    /// <summary>The family name.</summary>
    public string? LastName { get; init; }

    /// <summary>The given names.</summary>
    public string? ForeName { get; init; }

    /// <summary>The initials of the given names, without full stops; null when not stated.</summary>
    public string? Initials { get; init; }

    /// <summary>A suffix such as <c>Jr</c> or <c>3rd</c>.</summary>
    public MarkedText? Suffix
    {
        get => (MarkedText?)_suffix;
        init => _suffix = value;
    }

    /// <summary>Identifiers such as ORCID.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Identifier>))]
    public EquatableList<Identifier> Identifiers { get; init; }

    /// <summary>All affiliations in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Affiliation>))]
    public EquatableList<Affiliation> Affiliations { get; init; }
}

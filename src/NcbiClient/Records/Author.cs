using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>An author: a person, or a group with a <see cref="CollectiveName"/>.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#authorlist">AuthorList</see>.</remarks>
public sealed record Author
{
    // Hardly any author has one of these: boxed, they take half the room in all others.
    private readonly object? _suffix;
    private readonly object? _collectiveName;

    /// <summary>False when the spelling was wrong and is corrected elsewhere (<c>ValidYN</c>); null when not stated, which means valid.</summary>
    public bool? IsValid { get; init; }

    /// <summary>Whether the author is marked as having contributed equally (<c>EqualContrib</c>); null when not stated.</summary>
    public bool? EqualContrib { get; init; }

    /// <summary>The family name; null for a group.</summary>
    public string? LastName { get; init; }

    /// <summary>The given names, or null.</summary>
    public string? ForeName { get; init; }

    /// <summary>The initials, or null.</summary>
    public string? Initials { get; init; }

    /// <summary>A suffix such as <c>Jr</c> or <c>3rd</c>, or null.</summary>
    public MarkedText? Suffix
    {
        get => (MarkedText?)_suffix;
        init => _suffix = value;
    }

    /// <summary>The name of a group author; null for a person.</summary>
    public MarkedText? CollectiveName
    {
        get => (MarkedText?)_collectiveName;
        init => _collectiveName = value;
    }

    /// <summary>The <see cref="InvestigatorList.Id"/> that lists the group's members, or null.</summary>
    public string? InvestigatorListId { get; init; }

    /// <summary>Identifiers such as ORCID, as written.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Identifier>))]
    public EquatableList<Identifier> Identifiers { get; init; }

    /// <summary>All affiliations in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Affiliation>))]
    public EquatableList<Affiliation> Affiliations { get; init; }

    /// <summary>The ORCID iD in its hyphenated form, <c>0000-0002-1825-0097</c>, however the record writes it; null when there is none with a right check digit.</summary>
    [JsonIgnore]
    public string? Orcid => Identifiers.Where(static id => string.Equals(id.Source, "ORCID", StringComparison.OrdinalIgnoreCase))
        .Select(static id => OrcidText.Normalize(id.Value)).FirstOrDefault(static orcid => orcid is not null);

    /// <summary>The name in full: <c>Hajar Nasiri</c>, <c>Martin Luther King Jr</c>, or the group's name.</summary>
    [JsonIgnore]
    public string FullName => GroupName ?? Join(string.IsNullOrWhiteSpace(ForeName) ? Initials : ForeName, LastName, Suffix?.Text);

    /// <summary>The name as citations have it: <c>Nasiri H</c>, <c>King ML Jr</c>, or the group's name.</summary>
    [JsonIgnore]
    public string ShortName => GroupName ?? Join(LastName, Initials, Suffix?.Text);

    /// <summary>The name in full; the same as <see cref="FullName"/>.</summary>
    public override string ToString() => FullName;

    /// <summary>Null for a person, whose record may still have an empty <c>CollectiveName</c>.</summary>
    private string? GroupName => CollectiveName?.Text is { } name && !string.IsNullOrWhiteSpace(name) ? name : null;

    private static string Join(params string?[] parts) => string.Join(' ', parts.Where(static part => !string.IsNullOrWhiteSpace(part)));
}

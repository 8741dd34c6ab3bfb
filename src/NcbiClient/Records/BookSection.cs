using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A section of a book chapter, with the sections within it.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">NLM's element descriptions</see>.</remarks>
public sealed record BookSection
{
    /// <summary>Its label, or null.</summary>
    public LocationLabel? LocationLabel { get; init; }

    /// <summary>Its title; null only in a broken record.</summary>
    public LinkedTitle? Title { get; init; }

    /// <summary>The sections within.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<BookSection>))]
    public EquatableList<BookSection> Sections { get; init; }
}

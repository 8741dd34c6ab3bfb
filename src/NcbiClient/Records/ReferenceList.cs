using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A list of references, with a title of its own and lists within where the article has them.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#referencelist">NLM's element descriptions</see>.</remarks>
public sealed record ReferenceList
{
    /// <summary>The list's title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The references in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Reference>))]
    public EquatableList<Reference> References { get; init; }

    /// <summary>The lists within this list, after its references.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ReferenceList>))]
    public EquatableList<ReferenceList> Lists { get; init; }

    /// <summary>All references in the order of the article: this list's own, then those of the lists within.</summary>
    public IEnumerable<Reference> Flatten() => References.Concat(Lists.SelectMany(static list => list.Flatten()));
}

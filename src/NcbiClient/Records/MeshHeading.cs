using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A MeSH descriptor with its qualifiers.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#meshheadinglist">NLM's element descriptions</see>.</remarks>
public sealed record MeshHeading
{
    /// <summary>The descriptor; null only in a broken record.</summary>
    public MeshDescriptor? Descriptor { get; init; }

    /// <summary>The qualifiers in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<MeshQualifier>))]
    public EquatableList<MeshQualifier> Qualifiers { get; init; }

    /// <summary>Whether the descriptor or any of its qualifiers is a major topic of the article.</summary>
    [JsonIgnore]
    public bool IsMajorTopic => Descriptor?.MajorTopic == true || Qualifiers.Any(static qualifier => qualifier.MajorTopic == true);

    /// <summary>As PubMed prints it: <c>Descriptor / qualifier / qualifier</c>, major ones with an asterisk.</summary>
    public override string ToString() =>
        string.Join(" / ", Qualifiers.Select(static q => q.Name + (q.MajorTopic == true ? "*" : "")).Prepend(Descriptor?.Name + (Descriptor?.MajorTopic == true ? "*" : "")));
}

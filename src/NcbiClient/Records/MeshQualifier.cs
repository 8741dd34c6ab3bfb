namespace NcbiClient.Records;

/// <summary>A MeSH qualifier (subheading) as assigned to a descriptor of an article.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#meshheadinglist">NLM's element descriptions</see>.</remarks>
public sealed record MeshQualifier
{
    /// <summary>The unique id, <c>Q…</c>.</summary>
    public string? Ui { get; init; }

    /// <summary>Whether it is a major topic (<c>MajorTopicYN</c>); null when not stated, which means no.</summary>
    public bool? MajorTopic { get; init; }

    /// <summary><c>Y</c> when assigned automatically, else null.</summary>
    public string? AutoHM { get; init; }

    /// <summary>The subheading in MeSH's words, <c>therapeutic use</c>; empty when the record has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>The subheading, the same as <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}

namespace NcbiClient.Records;

/// <summary>A MeSH descriptor as assigned to an article.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#meshheadinglist">NLM's element descriptions</see>.</remarks>
public sealed record MeshDescriptor
{
    /// <summary>The unique id, <c>D…</c>.</summary>
    public string? Ui { get; init; }

    /// <summary>Whether it is a major topic (<c>MajorTopicYN</c>); null when not stated, which means no.</summary>
    public bool? MajorTopic { get; init; }

    /// <summary><c>Y</c> when assigned automatically, else null.</summary>
    public string? AutoHM { get; init; }

    /// <summary><c>Geographic</c>, or null.</summary>
    public string? Type { get; init; }

    /// <summary>The heading in MeSH's words, <c>Mesenchymal Stem Cells</c>; empty when the record has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>The heading, the same as <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}

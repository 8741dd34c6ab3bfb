namespace NcbiClient.Records;

/// <summary>A keyword that the authors or an indexing body gave the article.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#keywordlist">NLM's element descriptions</see>.</remarks>
public sealed record Keyword
{
    /// <summary>Whether it is a major topic (<c>MajorTopicYN</c>); null when not stated, which means no.</summary>
    public bool? MajorTopic { get; init; }

    /// <summary>The word or phrase with its markup.</summary>
    public MarkedText Text { get; init; }

    /// <summary>The keyword as plain text.</summary>
    public override string ToString() => Text.Text;
}

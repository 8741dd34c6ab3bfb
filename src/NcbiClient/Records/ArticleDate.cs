namespace NcbiClient.Records;

/// <summary>The day on which the publisher made an electronic version available.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#articledate">NLM's element descriptions</see>.</remarks>
public sealed record ArticleDate
{
    /// <summary><c>Electronic</c>; null when not stated.</summary>
    public string? DateType { get; init; }

    /// <summary>The day.</summary>
    public PartialDate? Date { get; init; }
}

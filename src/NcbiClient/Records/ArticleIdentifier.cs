namespace NcbiClient.Records;

/// <summary>An identifier of an article or a reference, as an <c>ArticleIdList</c> holds it.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#articleidlist">NLM's element descriptions</see>.</remarks>
public sealed record ArticleIdentifier
{
    private readonly string? _type;

    /// <summary>The kind of identifier, or null when the record does not say (the DTD's default is <c>pubmed</c>).</summary>
    public ArticleIdType? Type
    {
        get => _type is null ? null : new ArticleIdType(_type);
        init => _type = value?.Value;
    }

    /// <summary>The identifier as written.</summary>
    public string Value { get; init; } = "";
}

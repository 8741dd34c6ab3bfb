namespace NcbiClient;

/// <summary>An article's identifier.</summary>
public readonly record struct ArticleId;

namespace NcbiClient.Eutils;

/// <summary>How many records of one database match a query. Immutable, hence thread-safe.</summary>
public sealed record GlobalQueryCount
{
    /// <summary>The database whose records were counted.</summary>
    public EntrezDatabase Database { get; init; }

    /// <summary>Its name in menus.</summary>
    public string? MenuName { get; init; }

    /// <summary>How many records match.</summary>
    /// <value>Null if NCBI gave no number.</value>
    public long? Count { get; init; }

    /// <summary>How it went: <c>Ok</c>, or for example <c>Term or Database is not found</c>.</summary>
    public string? Status { get; init; }
}

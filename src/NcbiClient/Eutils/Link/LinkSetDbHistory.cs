namespace NcbiClient.Eutils;

/// <summary>The links of one name as a set that the history server keeps (<c>LinkSetDbHistory</c>). Immutable, hence thread-safe.</summary>
public sealed record LinkSetDbHistory
{
    /// <summary>Where the records linked to are.</summary>
    public EntrezDatabase DatabaseTo { get; init; }

    /// <summary>The kind of link.</summary>
    public LinkName LinkName { get; init; }

    /// <summary>The kept set.</summary>
    /// <value>Null if there is nothing to keep.</value>
    public HistoryKey? History { get; init; }

    /// <summary>What NCBI remarks, such as <c>Empty result</c>.</summary>
    /// <value>Null for nothing.</value>
    public string? Info { get; init; }

    /// <summary>What went wrong with these links.</summary>
    /// <value>Null for nothing.</value>
    public string? Error { get; init; }
}

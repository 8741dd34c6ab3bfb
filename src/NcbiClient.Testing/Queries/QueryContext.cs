namespace NcbiClient.Testing.Queries;

/// <summary>What a query may refer to beside the records.</summary>
internal sealed class QueryContext
{
    /// <summary>The field of terms without a tag (<c>field=</c>); null: All Fields.</summary>
    public SearchField? DefaultField { get; init; }

    /// <summary>PMIDs of a query key in the WebEnv of the request; null: not there.</summary>
    public required Func<int, IReadOnlyList<int>?> History { get; init; }

    public required DateOnly Today { get; init; }

    public bool TokeniseUnknownDois { get; init; }
}

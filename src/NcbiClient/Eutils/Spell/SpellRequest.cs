namespace NcbiClient.Eutils;

/// <summary>Which query's spelling to check: the parameters of <c>espell</c>.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESpell">ESpell</see>.</remarks>
public sealed record SpellRequest
{
    /// <summary>Whose words count as spelled right (<c>db</c>).</summary>
    /// <value>The default is <see cref="EntrezDatabase.PubMed"/>.</value>
    public EntrezDatabase Database { get; init; } = EntrezDatabase.PubMed;

    /// <summary>The query, as for a search (<c>term</c>).</summary>
    /// <value>Not blank.</value>
    public required string Term { get; init; }

    /// <summary>Throws <see cref="ArgumentException"/> unless the request can be sent.</summary>
    internal void Check()
    {
        SpellRequest request = this;
        RequestRule.NotDefault(request.Database.Value, "request.Database");
        RequestRule.Require(!string.IsNullOrWhiteSpace(request.Term), "request.Term is required.");
    }
}

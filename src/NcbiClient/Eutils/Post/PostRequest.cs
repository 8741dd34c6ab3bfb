using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Which identifiers the history server is to keep: the parameters of <c>epost</c>.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EPost">EPost</see>.</remarks>
public sealed record PostRequest
{
    /// <summary>Whose identifiers they are (<c>db</c>).</summary>
    /// <value>The default is <see cref="EntrezDatabase.PubMed"/>.</value>
    public EntrezDatabase Database { get; init; } = EntrezDatabase.PubMed;

    /// <summary>The identifiers (<c>id</c>): PMIDs for PubMed, numbers without <c>PMC</c> for PMC, accessions for sequences.</summary>
    /// <value>1 to 10,000. Of accessions NCBI advises to send at most 500.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Ids { get; init; }

    /// <summary>An environment to which the set is added (<c>WebEnv</c>).</summary>
    /// <value>Null for a new one.</value>
    public string? WebEnv { get; init; }

    /// <summary>Asks to keep PubMed records.</summary>
    /// <param name="pmids">Their PMIDs.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pmids"/> is null.</exception>
    public static PostRequest ForPmids(IEnumerable<Pmid> pmids)
    {
        ArgumentNullException.ThrowIfNull(pmids);
        return new PostRequest { Ids = pmids.Select(pmid => pmid.ToString()).ToEquatableList() };
    }

    /// <summary>Throws <see cref="ArgumentException"/> unless the request can be sent.</summary>
    internal void Check()
    {
        PostRequest request = this;
        RequestRule.NotDefault(request.Database.Value, "request.Database");
        RequestRule.Between(request.Ids.Count, 1, EutilsClient.MostPerRequest);
        RequestRule.Require(request.WebEnv is null || !string.IsNullOrWhiteSpace(request.WebEnv), "request.WebEnv must be null or have a text.");
        RequestRule.Ids(request.Ids, request.Database);
    }
}

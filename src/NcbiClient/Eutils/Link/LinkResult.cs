using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>The whole answer of <c>elink</c>.</summary>
/// <remarks>
/// At least one set is sound, or the call failed: look at <see cref="LinkSet.Error"/> where several were asked for. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ELink">ELink</see>.
/// </remarks>
public sealed record LinkResult
{
    /// <summary>The sets in the order of the answer: one for each record if <see cref="LinkRequest.ById"/> asked so, else mostly one.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<LinkSet>))]
    public EquatableList<LinkSet> Sets { get; init; }

    /// <summary>The set of one record, or the one that it shares with others.</summary>
    /// <param name="id">The record's identifier.</param>
    /// <returns>The set; null if no set names the record.</returns>
    public LinkSet? SetOf(string id) => Sets.FirstOrDefault(set => set.Ids.Contains(id));

    /// <summary>The set of one article, or the one that it shares with others.</summary>
    /// <param name="pmid">The article.</param>
    /// <returns>The set; null if no set names the article.</returns>
    public LinkSet? SetOf(Pmid pmid) => SetOf(pmid.ToString());
}

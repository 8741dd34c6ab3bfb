using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Citations to find in PubMed: the parameters of <c>ecitmatch</c>.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ECitMatch">ECitMatch</see>.</remarks>
public sealed record CitationMatchRequest
{
    /// <summary>The citations (<c>bdata</c>), in any number: 200 travel in one request.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<CitationToMatch>))]
    public EquatableList<CitationToMatch> Citations { get; init; }

    /// <summary>Throws <see cref="ArgumentException"/> unless the request can be sent.</summary>
    internal void Check()
    {
        CitationMatchRequest request = this;
        RequestRule.Require(!request.Citations.IsEmpty, "request.Citations is empty: name at least one citation.");
        foreach (CitationToMatch citation in request.Citations)
        {
            RequestRule.Require(citation is not null, "request.Citations must not hold null.");
            RequestRule.Between(citation!.Year, 1, 9999);
        }
    }
}

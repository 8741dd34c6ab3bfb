using System.Text.Json.Serialization;

namespace NcbiClient.PubMed;

/// <summary>From where it is known what an article cites.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReferenceSource>))]
public enum ReferenceSource
{
    /// <summary>The reference list in the article's record, in the paper's order.</summary>
    Record,

    /// <summary>NCBI's links (<c>pubmed_pubmed_refs</c>), since the record has no list: PMIDs only, not in the paper's order, and only what is in PubMed.</summary>
    ELink,
}

using System.Text.Json.Serialization;

namespace NcbiClient.PubMed;

/// <summary>By what a reference was found in PubMed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReferenceRoute>))]
public enum ReferenceRoute
{
    /// <summary>By its PMID.</summary>
    Pmid,

    /// <summary>By its DOI: the record found carries it.</summary>
    Doi,

    /// <summary>By its PMCID: the record found carries it.</summary>
    Pmcid,

    /// <summary>By the parts of its text, through ECitMatch: the record found agrees with the text.</summary>
    CitationMatch,

    /// <summary>By the title in its text, through a search: the record found agrees with the text.</summary>
    TitleSearch,

    /// <summary>By NCBI's own list of what the article cites (<c>pubmed_pubmed_refs</c>): there is no text to compare.</summary>
    ELink,
}

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
}

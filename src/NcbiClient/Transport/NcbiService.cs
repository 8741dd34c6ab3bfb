namespace NcbiClient.Transport;

/// <summary>Which of NCBI's services a call goes to.</summary>
internal enum NcbiService
{
    /// <summary>E-utilities: a form by POST, with the API key.</summary>
    Eutils,

    /// <summary>The PMC ID Converter: a query by GET, without key.</summary>
    IdConverter,

    /// <summary>PubMed's citation matcher: a query by GET, without key, one request at a time.</summary>
    CitationMatcher,
}

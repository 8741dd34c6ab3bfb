namespace NcbiClient.Testing.Fetch;

/// <summary>What efetch is asked to write.</summary>
internal enum FetchFormat
{
    Xml,
    PmidList,

    /// <summary>An answer without a body, where NCBI gives one.</summary>
    Nothing,
}

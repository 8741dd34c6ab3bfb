namespace NcbiClient.Cli.Parse;

/// <summary>What <c>ncbi parse</c> writes.</summary>
internal enum ParseFormat
{
    /// <summary>Counts.</summary>
    Summary,

    /// <summary>A record a line, as JSON.</summary>
    Jsonl,

    /// <summary>One <c>PubmedArticleSet</c>.</summary>
    Xml,
}

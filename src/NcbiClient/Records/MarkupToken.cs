namespace NcbiClient.Records;

/// <summary>What <see cref="MarkupTokens"/> stands on.</summary>
internal enum MarkupToken
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>An element without content.</summary>
    Empty,
}

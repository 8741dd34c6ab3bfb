namespace NcbiClient.PubMed;

/// <summary>What a token of a query is.</summary>
internal enum QueryTokenKind
{
    Word,
    Phrase,
    Field,
    Open,
    Close,
    Colon,
    And,
    Or,
    Not,
    History,
}

namespace NcbiClient.Testing.Queries;

/// <summary>What a token of a query is.</summary>
internal enum QueryTokenKind
{
    Word,
    Phrase,
    Tag,
    Open,
    Close,
    Colon,
    Operator,
    History,
}

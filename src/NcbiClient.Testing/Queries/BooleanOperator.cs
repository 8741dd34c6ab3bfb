namespace NcbiClient.Testing.Queries;

/// <summary>PubMed's operators, upper case in a query.</summary>
internal enum BooleanOperator
{
    And,
    Or,
    Not,
}

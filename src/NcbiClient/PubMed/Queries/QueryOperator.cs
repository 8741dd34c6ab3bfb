namespace NcbiClient.PubMed;

/// <summary>PubMed's operators. They are read from left to right; none binds tighter than another.</summary>
internal enum QueryOperator
{
    And,
    Or,
    Not,
}

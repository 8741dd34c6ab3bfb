namespace NcbiClient.Testing.Queries;

/// <summary>Two parts and their operator; PubMed reads operators from left to right, none binds tighter.</summary>
internal sealed record BooleanNode(BooleanOperator Operator, QueryNode Left, QueryNode Right) : QueryNode;

namespace NcbiClient.PubMed;

/// <summary>An operator and what stands on its right.</summary>
internal readonly record struct QueryStep(QueryOperator Operator, QueryPart Part);

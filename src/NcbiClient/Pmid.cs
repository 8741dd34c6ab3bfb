namespace NcbiClient;

/// <summary>A PubMed identifier.</summary>
/// <param name="Value">The number.</param>
public readonly record struct Pmid(int Value);

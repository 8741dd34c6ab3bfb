namespace NcbiClient.Benchmarks.Generation;

/// <summary>A term of a controlled vocabulary and its identifier.</summary>
internal sealed record Term(string Ui, string Name);

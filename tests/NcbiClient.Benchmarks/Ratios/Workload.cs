namespace NcbiClient.Benchmarks.Ratios;

/// <summary>Something to measure: what it does, and over how many bytes of plain XML and how many records.</summary>
internal sealed record Workload(string Name, long Bytes, int Records, Func<long> Run);

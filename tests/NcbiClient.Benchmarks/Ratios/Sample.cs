namespace NcbiClient.Benchmarks.Ratios;

/// <summary>One run of a workload.</summary>
internal sealed record Sample(double Seconds, long AllocatedBytes, int Gen0, int Gen1, int Gen2);

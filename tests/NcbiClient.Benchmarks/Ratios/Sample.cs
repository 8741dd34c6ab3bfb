namespace NcbiClient.Benchmarks.Ratios;

/// <summary>One run of a workload.</summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="AllocatedBytes">By all threads.</param>
/// <param name="Gen0">Collections of the first generation and up.</param>
/// <param name="Gen1">Of the second and up.</param>
/// <param name="Gen2">Of all.</param>
/// <param name="Handover">Nanoseconds, as <see cref="Ratios.Handover"/> measures them; the more of before and after.</param>
internal sealed record Sample(double Seconds, long AllocatedBytes, int Gen0, int Gen1, int Gen2, double Handover);

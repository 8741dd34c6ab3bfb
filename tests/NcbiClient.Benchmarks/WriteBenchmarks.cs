using BenchmarkDotNet.Attributes;
using NcbiClient.Benchmarks.Generation;
using NcbiClient.Benchmarks.Workloads;
using NcbiClient.Records;

namespace NcbiClient.Benchmarks;

/// <summary>Writing, by BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private Article[] _articles = [];

    [Params(3000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Setup() => _articles = Reading.First(BaselineFile.Create(Records), Records);

    [Benchmark]
    public long Xml() => Writing.Xml(_articles);

    [Benchmark]
    public long JsonLines() => Writing.JsonLines(_articles);
}

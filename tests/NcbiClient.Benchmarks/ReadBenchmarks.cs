using BenchmarkDotNet.Attributes;
using NcbiClient.Benchmarks.Generation;
using NcbiClient.Benchmarks.Workloads;

namespace NcbiClient.Benchmarks;

/// <summary>Reading, by BenchmarkDotNet; for the ratios between these, measured in turn, see <c>ratios</c>.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private byte[] _xml = [];
    private byte[] _gzip = [];

    [Params(3000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _xml = BaselineFile.Create(Records);
        _gzip = BaselineFile.Compress(_xml);
    }

    [Benchmark(Baseline = true)]
    public long XmlReaderLoop() => Reading.XmlReaderLoop(_xml);

    [Benchmark]
    public long Tokens() => Reading.Tokens(_xml);

    [Benchmark]
    public long FullRecords() => Reading.Records(_xml, 1);

    [Benchmark]
    public long FullRecordsOnTwoCores() => Reading.Records(_xml, 2);

    [Benchmark]
    public long Gunzip() => Reading.Gunzip(_gzip);

    [Benchmark]
    public long GzipToFullRecords() => Reading.Records(_gzip, 1);

    [Benchmark]
    public long GzipToFullRecordsOnTwoThreads() => Reading.Records(_gzip, 2);
}

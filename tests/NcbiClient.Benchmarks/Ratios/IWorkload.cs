namespace NcbiClient.Benchmarks.Ratios;

/// <summary>Something to measure: a way through so many bytes of plain XML and so many records.</summary>
internal interface IWorkload
{
    string Name { get; }

    long Bytes { get; }

    int Records { get; }

    /// <summary>Runs it until it is as fast as it gets.</summary>
    void WarmUp();

    /// <summary>Runs it twice, of which the second run is timed, after a full garbage collection that is not.</summary>
    Sample Measure();
}

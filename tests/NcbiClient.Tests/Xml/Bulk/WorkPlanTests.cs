using NcbiClient.Xml;
using NcbiClient.Xml.Bulk;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>Who does what next when several read one document. Two take part here: the caller and one other.</summary>
public sealed class WorkPlanTests
{
    private readonly WorkPlan _plan = new(2);
    private readonly RecordParser _parser = new(new PubMedXmlReaderOptions());

    [Fact]
    public void Next_LittleToParse_IsToFrame()
    {
        Assert.Equal(WorkKind.Frame, _plan.Next(out _).Kind);
        _plan.Add(Batch(1));
        Assert.Equal(WorkKind.Frame, _plan.Next(out _).Kind); // a second one, while the caller has the first
        _plan.Add(Batch(1));
        Assert.Equal(WorkKind.Parse, _plan.Next(out _).Kind);
    }

    [Fact]
    public void NextForCaller_SomethingToParse_IsThat()
    {
        Add(1, 1);
        Assert.Equal(WorkKind.Parse, _plan.NextForCaller(out _).Kind);
        Assert.Equal(WorkKind.Parse, _plan.NextForCaller(out _).Kind);
        Assert.Equal(WorkKind.Frame, _plan.NextForCaller(out _).Kind);
        Assert.Equal(WorkKind.Wait, _plan.NextForCaller(out Task? change).Kind); // only one frames at a time
        Assert.False(change!.IsCompleted);
        _plan.Add(Batch(1));
        Assert.True(change.IsCompleted);
    }

    [Fact]
    public void Next_CallerDoesNotTakeWhatIsThere_StopsAfterTwoBatches()
    {
        Add(2, 2, 2);
        int parsed = 0;
        WorkItem item;
        Task? change;
        while ((item = _plan.Next(out change)).Kind != WorkKind.Wait)
        {
            parsed += Do(item);
        }

        Assert.Equal(4, parsed);
        Take(2);
        Assert.False(change!.IsCompleted);
        _plan.RemoveFirst();
        Assert.True(change.IsCompleted);
        Assert.Equal(WorkKind.Parse, _plan.Next(out _).Kind);
    }

    [Fact]
    public void Next_FirstRecordTakesLong_GoesFurtherAheadButNotForEver()
    {
        Add(1);
        WorkItem slow = _plan.NextForCaller(out _); // the caller parses it all the while
        int framed = 1;
        WorkItem item;
        while ((item = _plan.Next(out _)).Kind != WorkKind.Wait)
        {
            framed += item.Kind == WorkKind.Frame ? 1 : 0;
            Do(item);
        }

        Assert.Equal(6, framed);
        Do(slow);
        Assert.Equal(1, Take(1));
    }

    [Fact]
    public void NextForCaller_OtherParsesTheLast_WaitsForItAndEndsThen()
    {
        Add(1);
        Following(WorkKind.Frame);
        _plan.Add(null);
        WorkItem last = Following(WorkKind.Parse);
        Assert.Equal(WorkKind.Wait, _plan.NextForCaller(out Task? change).Kind);
        Do(last);
        Assert.Equal(WorkKind.End, _plan.Next(out _).Kind);
        Assert.True(change!.IsCompleted);
        Assert.Equal(1, Take(1));
        _plan.RemoveFirst();
        Assert.Equal(WorkKind.End, _plan.NextForCaller(out _).Kind);
    }

    [Fact]
    public void NextForCaller_SomethingIsThereByNow_HasNothingToWaitFor()
    {
        Add(1);
        Assert.Equal(1, Do(_plan.NextForCaller(out _)));
        Assert.Equal(WorkKind.Wait, _plan.NextForCaller(out Task? change).Kind);
        Assert.Null(change);
    }

    [Fact]
    public void NextForCaller_FirstIsNotReady_WakesTheOthers()
    {
        Add(2, 1, 1, 1);
        WorkItem first = _plan.Next(out _);
        WorkItem second = _plan.Next(out _);
        WorkItem third = _plan.Next(out _);
        Do(first);
        Do(third);
        Assert.Equal(WorkKind.Wait, _plan.Next(out Task? change).Kind); // the first record is there, so there is no need to go further ahead
        Take(1);
        Assert.False(change!.IsCompleted);
        Assert.Equal(WorkKind.Parse, _plan.NextForCaller(out _).Kind); // the second one is not
        Assert.True(change.IsCompleted);
        Assert.NotEqual(WorkKind.Wait, _plan.Next(out _).Kind);
        Do(second);
    }

    [Fact]
    public void Stop_OneWaits_EndsIt()
    {
        Following(WorkKind.Frame);
        Assert.Equal(WorkKind.Wait, _plan.Next(out Task? change).Kind);
        _plan.Stop();
        Assert.True(change!.IsCompleted);
        Assert.Equal(WorkKind.End, _plan.Next(out _).Kind);
    }

    [Fact]
    public void Add_BatchWithFault_IsTheLast()
    {
        Following(WorkKind.Frame);
        _plan.Add(new SharedBatch(new RecordBatch { Fault = new IOException("cut") }));
        Assert.Equal(WorkKind.End, _plan.Next(out _).Kind);
        Assert.Equal("cut", _plan.First!.Fault!.Message);
        Assert.True(_plan.First.IsAllTaken);
    }

    private static SharedBatch Batch(int records)
    {
        RecordBatch batch = new();
        for (int i = 0; i < records; i++)
        {
            batch.Add(new RecordFrame { Kind = RecordFrameKind.Unknown, Start = 0, Length = 64 * 1024, Unknown = [] });
        }

        return new SharedBatch(batch);
    }

    private void Add(params ReadOnlySpan<int> records)
    {
        foreach (int count in records)
        {
            _plan.Add(Batch(count));
        }
    }

    /// <summary>Does what is to be done; how many results that gave.</summary>
    private int Do(WorkItem item)
    {
        if (item.Kind == WorkKind.Frame)
        {
            _plan.Add(Batch(1));
            return 0;
        }

        item.Batch!.Parse(item.Share, _parser, CancellationToken.None);
        return item.Share.End.Value - item.Share.Start.Value;
    }

    private int Take(int count)
    {
        int taken = 0;
        while (taken < count && _plan.First!.IsNextParsed)
        {
            _plan.First.Take();
            taken++;
        }

        return taken;
    }

    private WorkItem Following(WorkKind kind)
    {
        WorkItem item = _plan.Next(out _);
        Assert.Equal(kind, item.Kind);
        return item;
    }
}

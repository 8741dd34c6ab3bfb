namespace NcbiClient.Xml.Bulk;

/// <summary>A batch of which several parse a share each, and one takes the results in order.</summary>
internal sealed class SharedBatch(RecordBatch batch)
{
    private const int ShareLength = 16 * 1024; // bytes; a longer record is a share of its own

    private readonly RecordResult[] _results = new RecordResult[batch.Frames.Length];
    private readonly bool[] _isParsed = new bool[batch.Frames.Length];
    private int _shared; // belongs to the one who gives the shares
    private int _parsed;
    private int _taken; // belongs to the one who takes the results

    /// <summary>What to throw when all of this batch has been taken.</summary>
    public Exception? Fault => batch.Fault;

    public bool IsAllShared => _shared == _results.Length;

    public bool IsAllTaken => _taken == _results.Length;

    /// <summary>Whether the next result is there. Others than the one who takes them may see this late.</summary>
    public bool IsNextParsed
    {
        get
        {
            int next = _taken;
            return next < _isParsed.Length && Volatile.Read(ref _isParsed[next]);
        }
    }

    /// <summary>The next share, of one record at least.</summary>
    public Range NextShare()
    {
        int start = _shared;
        int length = batch.Frames[_shared++].Length;
        while (_shared < _results.Length && (length += batch.Frames[_shared].Length) <= ShareLength)
        {
            _shared++;
        }

        return start.._shared;
    }

    /// <summary>Parses a share. Whatever goes wrong is a result.</summary>
    public void Parse(Range share, RecordParser parser, CancellationToken cancellationToken)
    {
        int end = share.End.Value;
        for (int i = share.Start.Value; i < end && !cancellationToken.IsCancellationRequested; i++)
        {
            _results[i] = Parse(batch.Frames[i], parser);
            Volatile.Write(ref _isParsed[i], true);
        }

        if (Interlocked.Add(ref _parsed, end - share.Start.Value) == _results.Length)
        {
            batch.LetGo();
        }
    }

    /// <summary>Lets go of the bytes of which no more is parsed, if that has not been done.</summary>
    public void LetGo() => batch.LetGo();

    /// <summary>Hands a result over and lets go of it, so that the collector need not keep it longer than the caller does.</summary>
    public RecordResult Take()
    {
        RecordResult result = _results[_taken];
        _results[_taken++] = default;
        return result;
    }

    private RecordResult Parse(in RecordFrame frame, RecordParser parser)
    {
        try
        {
            return parser.Parse(batch, frame);
        }
#pragma warning disable CA1031 // whatever it is, it reaches the caller with its record; without it the caller would wait for ever
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new RecordResult(frame.Kind) { Fault = e };
        }
    }
}

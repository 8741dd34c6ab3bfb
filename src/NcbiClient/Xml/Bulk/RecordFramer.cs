using System.Runtime.CompilerServices;

namespace NcbiClient.Xml.Bulk;

/// <summary>Reads a document in large pieces and finds the records in it. Not thread-safe.</summary>
internal sealed partial class RecordFramer : IAsyncDisposable
{
    /// <summary>How many bytes are read at once when a document has shown to be long, where one thread decompresses and parses in turn: the more, the less often they drive each other out of the
    /// processor's caches.</summary>
    public const int UsualBufferLength = 1024 * 1024;

    /// <summary>The same where several parse: the more, the further others get while one parses a long record, but it must still be in the caches when its turn has come.</summary>
    public const int SharedBufferLength = 512 * 1024;

    private const int FirstBufferLength = 64 * 1024; // then each time twice as many, so that the first records come soon
    private const int BatchesInBuffer = 16; // where one parses what it has just framed, and finds it in the nearest cache
    private const int FewFrames = 16;
    private const int MaxBatchFrames = 10_000; // a large buffer may hold millions of tiny broken records

    private readonly XmlInput _input;
    private readonly PubMedXmlReaderOptions _options;
    private readonly int _usualBufferLength;
    private readonly StrongBox<long> _bytesRead;
    private readonly bool _isShared;
    private RecordBytes _bytes;
    private int _bufferLength;
    private int _batchFrames = FewFrames; // somewhat more than the last batch had
    private int _next; // what has not been framed yet begins here
    private int _end;
    private long _offset; // of the buffer's first byte
    private bool _isAtEnd;
    private bool _isDisposed;
    private Exception? _failure; // why the stream ended
    private Place _place;
    private string _root = "";
    private byte[] _rootName = [];
    private int _children;
    private long _records;

    /// <summary>Makes a framer of one stream.</summary>
    /// <param name="stream">The document.</param>
    /// <param name="options">How to read.</param>
    /// <param name="bufferLength">How many bytes are read at once at most, but for a long record.</param>
    /// <param name="bytesRead">Told how many bytes have been read, decompressed and in UTF-8.</param>
    public RecordFramer(Stream stream, PubMedXmlReaderOptions options, int bufferLength, StrongBox<long> bytesRead)
    {
        _bytesRead = bytesRead;
        _input = new XmlInput(stream);
        _options = options;
        _isShared = options.Parallelism > 1;
        _usualBufferLength = bufferLength;
        _bufferLength = Math.Min(FirstBufferLength, bufferLength);
        _bytes = new RecordBytes(_bufferLength);
    }

    private enum Place
    {
        Prolog,
        Set,
        Record,
        Stray,
        Epilog,
        End,
    }

    private enum Step
    {
        Done,
        NeedMore,
        End,
    }

    private ReadOnlySpan<byte> Rest => _bytes.Array.AsSpan(_next, _end - _next);

    private long Offset => _offset + _next;

    private string SetPath => "/" + _root;

    /// <summary>The next records; null when the document has ended as it should, or the last batch had a fault.</summary>
    public ValueTask<RecordBatch?> NextAsync(CancellationToken cancellationToken) => NextAsync(used: null, cancellationToken);

    /// <summary>The same.</summary>
    /// <param name="used">A batch without a fault that nobody needs any more, which is filled anew.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async ValueTask<RecordBatch?> NextAsync(RecordBatch? used, CancellationToken cancellationToken)
    {
        used?.Clear();
        RecordBatch batch = used ?? new RecordBatch(_batchFrames);
        while (_place != Place.End)
        {
            Frame(batch);
            if (!batch.IsEmpty)
            {
                batch.Hold(_bytes, _offset, _root);
                _batchFrames = Math.Clamp(batch.Frames.Length * 5 / 4, FewFrames, MaxBatchFrames);
                return batch;
            }

            if (_place != Place.End)
            {
                MakeRoom();
                await FillAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        return null;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            _bytes.LetGo();
            await _input.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Moves what is left to where there is room behind it.</summary>
    private void MakeRoom()
    {
        ReadOnlySpan<byte> rest = Rest;
        _bufferLength = _next > 0 ? Math.Min(2 * _bufferLength, _usualBufferLength) : _bufferLength;
        bool isUsual = _bytes.Array.Length >= _bufferLength && _bytes.Array.Length <= 2 * _bufferLength;
        if (isUsual && rest.Length < _bytes.Array.Length && _bytes.IsOwn)
        {
            rest.CopyTo(_bytes.Array);
        }
        else
        {
            // Batches hold these bytes; or they are full; or more than is usual, since a long record was among them, or fewer than there are to be now.
            long length = Math.Max(_bufferLength, Math.Max(rest.Length, Math.Min(2L * rest.Length, _options.MaxRecordBytes + 1L)));
            RecordBytes bytes = new((int)length);
            rest.CopyTo(bytes.Array);
            _bytes.LetGo();
            _bytes = bytes;
        }

        _offset += _next;
        _end = rest.Length;
        _next = 0;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (!_isAtEnd && _end < _bytes.Array.Length)
            {
                int read = await _input.ReadAsync(_bytes.Array.AsMemory(_end), cancellationToken).ConfigureAwait(false);
                _isAtEnd = read == 0;
                _end += read;
                Volatile.Write(ref _bytesRead.Value, _bytesRead.Value + read);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _failure = e; // the records before it are delivered first
            _isAtEnd = true;
        }
    }

    private void Frame(RecordBatch batch)
    {
        int start = _next;
        int length = _isShared ? _bufferLength : _usualBufferLength / BatchesInBuffer;
        Step step;
        do
        {
            step = _place switch
            {
                Place.Prolog => ReadProlog(batch),
                Place.Set => ReadChild(batch),
                Place.Record => ReadElement(batch, _root.Length == 0 ? Place.Epilog : Place.Set),
                Place.Stray => SkipStray(batch),
                _ => ReadEpilog(batch),
            };
        }
        while (step == Step.Done && _place != Place.End && batch.Frames.Length < MaxBatchFrames && _next - start < length);
    }

    /// <summary>Ends the reading with a fault; what made the stream end comes first.</summary>
    private Step Fail(RecordBatch batch, NcbiFormatException fault)
    {
        batch.Fault = _failure ?? fault;
        _place = Place.End;
        return Step.End;
    }

    /// <summary>The same, for what should not have ended here.</summary>
    private Step FailAtEnd(RecordBatch batch) => Fail(batch, BulkError.At(_offset + _end, $"The document ends before </{_root}>", SetPath));

    private bool IsTooLarge(int length) => length > _options.MaxRecordBytes;

    private Step FailTooLarge(RecordBatch batch, string what) => Fail(batch, TooLarge(what));

    private NcbiFormatException TooLarge(string what) => BulkError.TooLarge(Offset, what, _options, _root.Length == 0 ? "" : SetPath);
}

using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using NcbiClient.Records;
using NcbiClient.Xml.Bulk;

namespace NcbiClient.Xml;

/// <summary>The records of a stream, one after another as they are read, and what has been seen on the way.</summary>
/// <remarks>
/// <para>It can be enumerated once. A stream that ends normally has delivered every record of a whole document: anything else ends with an exception, after the
/// last whole record before it. Ending the enumeration early stops all reading. The stream stays open, at no particular place.</para>
/// <para>One thread at a time may enumerate; the counts can be read from any thread while it does.</para>
/// </remarks>
public sealed class PubMedXmlReading : IAsyncEnumerable<Article>
{
    private readonly PubMedXmlReaderOptions _options;
    private readonly Stream _stream;
    private readonly int _bufferLength;
    private readonly StrongBox<long> _bytesRead = new();
    private readonly object _outsideLock = new();
    private readonly UnknownInSet _unknown = new();
    private EquatableListBuilder<VersionedPmid> _deleted;
    private long _recordCount;
    private long _malformedCount;
    private int _isStarted;
    private bool _isAfterMalformed;

    internal PubMedXmlReading(Stream stream, PubMedXmlReaderOptions options, int? bufferLength = null)
    {
        _options = options;
        _stream = stream;
        _bufferLength = bufferLength ?? (options.Parallelism == 1 ? RecordFramer.UsualBufferLength : RecordFramer.SharedBufferLength);
    }

    /// <summary>How many records have been delivered.</summary>
    public long RecordCount => Volatile.Read(ref _recordCount);

    /// <summary>How many records were passed over because they are malformed, each after a call of <see cref="PubMedXmlReaderOptions.OnMalformed"/>.</summary>
    /// <value>Always 0 when that is null.</value>
    public long MalformedCount => Volatile.Read(ref _malformedCount);

    /// <summary>How many bytes have been read, decompressed and in UTF-8. Reading is ahead of the records delivered.</summary>
    public long BytesRead => Volatile.Read(ref _bytesRead.Value);

    /// <summary>The records that the document declares deleted (<c>DeleteCitation</c>), as far as it has been read; all of them once the enumeration has ended.</summary>
    public EquatableList<VersionedPmid> Deleted
    {
        get
        {
            lock (_outsideLock)
            {
                return _deleted.ToList();
            }
        }
    }

    /// <summary>What the document has outside of its records that the DTD does not know or allow, as far as it has been read: <see cref="ArticleSet.UnknownContent"/>, complete once
    /// the enumeration has ended.</summary>
    /// <value>
    /// Empty when <see cref="PubMedXmlReaderOptions.OnUnknownContent"/> takes it. Else all of it is held, so it is bounded: an item counts as its characters and 100 more, and when all
    /// together pass <see cref="PubMedXmlReaderOptions.MaxRecordBytes"/>, the enumeration ends with an <see cref="NcbiFormatException"/>.
    /// </value>
    public EquatableList<UnknownContent> UnknownContent
    {
        get
        {
            lock (_outsideLock)
            {
                return _options.OnUnknownContent is null ? _unknown.ToList() : [];
            }
        }
    }

    /// <summary>Begins to read.</summary>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="InvalidOperationException">The records have been enumerated before.</exception>
    public IAsyncEnumerator<Article> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref _isStarted, 1) == 0
            ? EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken)
            : throw new InvalidOperationException("The records of a stream can be enumerated only once.");

    private async IAsyncEnumerable<Article> EnumerateAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        RecordFramer framer = new(_stream, _options, _bufferLength, _bytesRead);
        await using (framer.ConfigureAwait(false))
        {
            IRecordResults results = _options.Parallelism == 1 ? new SerialResults(framer, _options) : new ParallelResults(framer, _options, cancellationToken);
            await using (results.ConfigureAwait(false))
            {
                while (await results.WaitToTakeAsync(cancellationToken).ConfigureAwait(false))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (Deliver(results) is { } article)
                    {
                        yield return article;
                    }
                }

                ReportUnknown(isEnd: true);
            }
        }
    }

    /// <summary>Notes what was read; the record, if it is one.</summary>
    /// <remarks>
    /// Never part of another method: a caller who waited goes on within the method that ends the wait, for as long as records are there without one, and what that method has in a struct stays alive all the time,
    /// be it a record of some MB.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Article? Deliver(IRecordResults results)
    {
        RecordResult result = results.Take();
        if (result.Fault is { } fault)
        {
            ReportUnknown(isEnd: true);
            ExceptionDispatchInfo.Throw(fault);
        }

        if (_isAfterMalformed && result.Kind == RecordFrameKind.Unknown)
        {
            return null; // it is what is left of the malformed record
        }

        if (result.Error is not null)
        {
            PassOver(result);
        }
        else if (result.Article is not null)
        {
            lock (_outsideLock)
            {
                _unknown.AddRecord();
            }

            ReportUnknown(isEnd: false);
            Volatile.Write(ref _recordCount, _recordCount + 1);
        }
        else
        {
            AddOutside(result);
        }

        _isAfterMalformed = result.Error is not null;
        return result.Article;
    }

    /// <summary>Reports a malformed record, or throws. What is left of a malformed record, behind where it seemed to end, is not reported again.</summary>
    private void PassOver(in RecordResult result)
    {
        if (_options.OnMalformed is not { } report || result.Kind == RecordFrameKind.Cut)
        {
            ReportUnknown(isEnd: true);
            throw result.Error!;
        }

        if (result.Kind == RecordFrameKind.Stray && _isAfterMalformed)
        {
            return;
        }

        Volatile.Write(ref _malformedCount, _malformedCount + 1);
        PubMedXmlMetrics.MalformedRecords.Add(1);
        report(result.Error!);
    }

    /// <summary>Adds what stands outside of the records.</summary>
    private void AddOutside(in RecordResult result)
    {
        PubMedXmlMetrics.CountUnknown(result.Unknown.Count + result.Deleted.Unknown.Count);
        lock (_outsideLock)
        {
            _unknown.Add(result.Unknown);
            _unknown.AddDeleted(result.Deleted);
            foreach (VersionedPmid pmid in result.Deleted.Pmids)
            {
                _deleted.Add(pmid);
            }
        }

        ReportUnknown(isEnd: false);
        if (_unknown.Length > _options.MaxRecordBytes)
        {
            throw BulkError.TooLarge(result.Offset, "What is unknown outside of the records, all together,", _options, UnknownInSet.RootPath);
        }
    }

    private void ReportUnknown(bool isEnd)
    {
        if (_options.OnUnknownContent is not { } report)
        {
            return;
        }

        EquatableList<UnknownContent> items;
        lock (_outsideLock)
        {
            items = isEnd ? _unknown.TakeAll() : _unknown.TakeSettled();
        }

        foreach (UnknownContent item in items)
        {
            report(item);
        }
    }
}

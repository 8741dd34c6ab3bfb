using NcbiClient.Records;

namespace NcbiClient.Xml.Bulk;

/// <summary>Reads the records of batches. One batch at a time.</summary>
internal sealed class RecordParser(PubMedXmlReaderOptions options)
{
    private readonly PubMedReadContext _inSet = new(options, outerDepth: 1);

    /// <summary>Fills <see cref="RecordBatch.Results"/>.</summary>
    public void Parse(RecordBatch batch, CancellationToken cancellationToken)
    {
        foreach (ref readonly RecordFrame frame in batch.Frames)
        {
            cancellationToken.ThrowIfCancellationRequested();
            RecordResult result = Parse(batch, frame);
            batch.Results.Add(result);
            if (result.Error is not null && options.OnMalformed is null)
            {
                break;
            }
        }
    }

    /// <summary>Reads one child of the set.</summary>
    public RecordResult Parse(RecordBatch batch, in RecordFrame frame)
    {
        if (frame.Error is not null)
        {
            return new RecordResult(null, default, frame.Error, frame.Kind);
        }

        try
        {
            return frame.Kind == RecordFrameKind.Deleted ? ReadDeleted(batch, frame) : ReadRecord(batch, frame);
        }
        catch (NcbiFormatException e)
        {
            return new RecordResult(null, default, BulkError.InFrame(e, batch, frame), frame.Kind);
        }
    }

    private RecordResult ReadRecord(RecordBatch batch, in RecordFrame frame)
    {
        PubMedReadContext context = batch.Root.Length == 0 ? new PubMedReadContext(options) : _inSet;
        context.Pmid = null;
        PubMedCursor xml = new(batch.BytesOf(frame), context, frame.Survey);
        xml.MoveToRoot();
        Article article = PubMedRecordMapper.Read(ref xml);
        xml.MoveToEnd();
        return new RecordResult(article, default, null, frame.Kind);
    }

    private RecordResult ReadDeleted(RecordBatch batch, in RecordFrame frame)
    {
        _inSet.Pmid = null;
        EquatableListBuilder<VersionedPmid> deleted = default;
        PubMedCursor xml = new(batch.BytesOf(frame), _inSet, frame.Survey);
        ArticleSetMapper.ReadDeletedRoot(ref xml, ref deleted);
        return new RecordResult(null, deleted.ToList(), null, frame.Kind);
    }
}

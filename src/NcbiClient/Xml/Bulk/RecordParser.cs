using NcbiClient.Records;

namespace NcbiClient.Xml.Bulk;

/// <summary>Reads the records of batches. One record at a time.</summary>
internal sealed class RecordParser(PubMedXmlReaderOptions options)
{
    private readonly PubMedReadContext _inSet = new(options, outerDepth: 1);

    /// <summary>Reads one child of the set.</summary>
    public RecordResult Parse(RecordBatch batch, in RecordFrame frame)
    {
        if (frame.Error is not null)
        {
            return new RecordResult(frame.Kind) { Error = frame.Error };
        }

        try
        {
            return frame.Kind switch
            {
                RecordFrameKind.Unknown => new RecordResult(frame.Kind) { Unknown = frame.Unknown, Offset = batch.OffsetOf(frame) },
                RecordFrameKind.Deleted => ReadDeleted(batch, frame),
                _ => ReadRecord(batch, frame),
            };
        }
        catch (NcbiFormatException e)
        {
            return new RecordResult(frame.Kind) { Error = BulkError.InFrame(e, batch, frame) };
        }
    }

    private RecordResult ReadRecord(RecordBatch batch, in RecordFrame frame)
    {
        PubMedReadContext context = batch.Root.Length == 0 ? new PubMedReadContext(options) : _inSet;
        context.Pmid = null;
        PubMedCursor xml = new(batch.BytesOf(frame), context, frame.Survey, batch.SpareBehind(frame));
        xml.MoveToRoot();
        Article article = PubMedRecordMapper.Read(ref xml);
        xml.MoveToEnd();
        return new RecordResult(frame.Kind) { Article = article };
    }

    private RecordResult ReadDeleted(RecordBatch batch, in RecordFrame frame)
    {
        _inSet.Pmid = null;
        PubMedCursor xml = new(batch.BytesOf(frame), _inSet, frame.Survey);
        return new RecordResult(frame.Kind) { Deleted = DeletedListMapper.ReadRoot(ref xml), Offset = batch.OffsetOf(frame) };
    }
}

using System.Text;

namespace NcbiClient.Xml.Bulk;

/// <summary>Errors of a part of a document, told as errors of the document.</summary>
internal static class BulkError
{
    private const int MaxNameInMessage = 100;

    /// <summary>An error at a place of the document.</summary>
    public static NcbiFormatException At(long offset, string fault, string path = "", string where = "") =>
        new($"The XML cannot be read at byte {offset}{(path.Length == 0 ? "" : " in " + path)}: {fault}{where}")
        {
            ByteOffset = offset, ElementPath = path.Length == 0 ? null : path, Fault = fault,
        };

    /// <summary>The error of a part that begins at byte <paramref name="offset"/>.</summary>
    public static NcbiFormatException Moved(NcbiFormatException error, long offset, string path) => At(offset + (error.ByteOffset ?? 0), error.Fault ?? error.What, path);

    /// <summary>Something is longer than a record may be.</summary>
    public static NcbiFormatException TooLarge(long offset, string what, PubMedXmlReaderOptions options, string path) =>
        At(offset, $"{what} is longer than the {options.MaxRecordBytes} bytes that {nameof(PubMedXmlReaderOptions.MaxRecordBytes)} allows", path);

    /// <summary>The error of a child of the set that was read by itself, and begins at byte <paramref name="offset"/>.</summary>
    public static NcbiFormatException InChild(NcbiFormatException error, long offset, string path) => Moved(error, offset, path + Below(error.ElementPath ?? ""));

    /// <summary>The error of a record that was read by itself.</summary>
    public static NcbiFormatException InFrame(NcbiFormatException error, RecordBatch batch, in RecordFrame frame)
    {
        long offset = batch.Offset + frame.Start + (error.ByteOffset ?? 0);
        string path = Path(batch.Root, frame) + Below(error.ElementPath ?? "");
        string where = frame.Element is PubMedElement.DeleteCitation or PubMedElement.DeleteDocument ? "" : error.Pmid is { } pmid ? $" (record {frame.Number}, PMID {pmid})" : $" (record {frame.Number})";
        return new NcbiFormatException($"The XML cannot be read at byte {offset} in {path}: {error.Fault ?? error.What}{where}", error.InnerException)
        {
            ByteOffset = offset, ElementPath = path, Pmid = error.Pmid, Fault = error.Fault,
        };
    }

    /// <summary>A name for a message: it may be anything, and of any length.</summary>
    public static string Printable(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name[..Math.Min(name.Length, MaxNameInMessage)]);

    private static string Path(string root, in RecordFrame frame) => root.Length == 0 ? "/" + frame.Name : $"/{root}/{frame.Name}[{frame.Position}]";

    /// <summary>The path without its first element.</summary>
    private static string Below(string path)
    {
        int second = path.IndexOf('/', Math.Min(1, path.Length));
        return second < 0 ? "" : path[second..];
    }
}

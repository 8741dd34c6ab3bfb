using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Tests.Xml;

/// <summary>Reads one record with what was kept from those before.</summary>
internal static class RecordReading
{
    /// <summary>The record, or why it cannot be read.</summary>
    /// <param name="context">What is kept from record to record.</param>
    /// <param name="record">Its bytes.</param>
    /// <param name="spare">How many bytes there are behind them in memory.</param>
    public static (Article? Article, string? Error) Read(PubMedReadContext context, ReadOnlySpan<byte> record, int spare = 0)
    {
        context.Pmid = null;
        try
        {
            PubMedCursor xml = new(record, context, XmlByteSurvey.Of(record), spare);
            xml.MoveToRoot();
            Article article = PubMedRecordMapper.Read(ref xml);
            xml.MoveToEnd();
            return (article, null);
        }
        catch (NcbiFormatException e)
        {
            return (null, e.Message);
        }
    }
}

using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>One enumeration of a stream, and how it ended.</summary>
internal sealed record BulkRun(List<Article> Articles, List<NcbiFormatException> Malformed, Exception? Error, PubMedXmlReading Reading)
{
    public static Task<BulkRun> OfAsync(byte[] xml, PubMedXmlReaderOptions? options = null, int bufferLength = 256 * 1024, int chunk = int.MaxValue) =>
        OfAsync(new ChunkedStream(xml, chunk), options, bufferLength);

    /// <summary>The same, passing malformed records over.</summary>
    public static Task<BulkRun> LenientAsync(byte[] xml, int parallelism = 1, int bufferLength = 256 * 1024, int chunk = int.MaxValue)
    {
        List<NcbiFormatException> malformed = [];
        return OfAsync(new ChunkedStream(xml, chunk), new PubMedXmlReaderOptions { OnMalformed = malformed.Add, Parallelism = parallelism }, bufferLength, malformed);
    }

    public static async Task<BulkRun> OfAsync(Stream stream, PubMedXmlReaderOptions? options, int bufferLength = 256 * 1024, List<NcbiFormatException>? malformed = null)
    {
        PubMedXmlReading reading = new(stream, options ?? new PubMedXmlReaderOptions(), bufferLength);
        List<Article> articles = [];
        Exception? error = null;
        try
        {
            await foreach (Article article in reading)
            {
                articles.Add(article);
            }
        }
        catch (NcbiFormatException e)
        {
            error = e;
        }
        catch (IOException e)
        {
            error = e;
        }

        return new BulkRun(articles, malformed ?? [], error, reading);
    }
}

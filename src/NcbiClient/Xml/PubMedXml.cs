using System.Buffers;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>PubMed XML to records and back, without loss: what EFetch answers and what the baseline and update files hold.</summary>
/// <remarks>
/// Reading resolves no external entity and obeys no document type. Synchronous, over memory, but for <see cref="ReadAsync"/>. Thread-safe.
/// See <see href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html">the PubMed DTD</see>.
/// </remarks>
public static class PubMedXml
{
    /// <summary>Reads all records of a document.</summary>
    /// <param name="xml">The document in UTF-8; UTF-16 with a byte order mark and declared Latin-1 are read too. Its root is <c>PubmedArticleSet</c>, another set of records, or one record.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <returns>The records in order, the PMIDs that the document declares deleted, and what is unknown around them.</returns>
    /// <exception cref="NcbiFormatException">The document is not well-formed, its root is another, or a record has no PMID.</exception>
    public static ArticleSet ReadSet(ReadOnlySpan<byte> xml, PubMedXmlReaderOptions? options = null)
    {
        PubMedCursor cursor = new(XmlEncoding.ToUtf8(xml), new PubMedReadContext(options ?? PubMedXmlReaderOptions.Default));
        ArticleSet set = ArticleSetMapper.Read(ref cursor);
        PubMedXmlMetrics.CountUnknown(set.UnknownContent.Count);
        return set;
    }

    /// <summary>Reads a document that holds one record.</summary>
    /// <param name="xml">The document, as for <see cref="ReadSet"/>.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <exception cref="NcbiFormatException">The document cannot be read, or holds no record or several.</exception>
    public static Article ReadArticle(ReadOnlySpan<byte> xml, PubMedXmlReaderOptions? options = null)
    {
        EquatableList<Article> articles = ReadSet(xml, options).Articles;
        return articles.Count == 1 ? articles[0] : throw new NcbiFormatException($"One record is expected, {articles.Count} are there");
    }

    /// <summary>Reads the records of a document of any size, such as a baseline or update file of NLM, one after another; memory does not grow with their number.</summary>
    /// <remarks>
    /// The stream may be compressed with gzip, also in several members: that is seen by its first bytes. Encodings and roots are those of <see cref="ReadSet"/>,
    /// and so are the records. Nothing is read before the enumeration begins.
    /// See <see href="https://pubmed.ncbi.nlm.nih.gov/download/">NLM's page on downloads</see>.
    /// </remarks>
    /// <param name="stream">The document. It is read asynchronously, in order, and stays open.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <returns>The records, to enumerate once. Enumerating throws <see cref="NcbiFormatException"/> for a malformed record (but see
    /// <see cref="PubMedXmlReaderOptions.OnMalformed"/>), a broken or cut document, and damaged gzip; and what the stream throws.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    public static PubMedXmlReading ReadAsync(Stream stream, PubMedXmlReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanRead
            ? new PubMedXmlReading(stream, options ?? PubMedXmlReaderOptions.Default)
            : throw new ArgumentException("The stream cannot be read.", nameof(stream));
    }

    /// <summary>Writes one record as an XML fragment, <c>PubmedArticle</c> or <c>PubmedBookArticle</c>, in UTF-8.</summary>
    /// <remarks>
    /// What was read is written as it was. A record without <see cref="Article.Status"/> was not read from NLM: what the DTD requires of a record
    /// and it lacks is added in its neutral form, so that the output is valid. A part that is there, such as a <see cref="Chemical"/>, is written as it is.
    /// </remarks>
    /// <param name="article">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentException">A text holds a character that XML does not allow.</exception>
    public static byte[] WriteArticle(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Utf8XmlWriter xml = new();
        ArticleSetMapper.WriteRecord(xml, article);
        return xml.Written.ToArray();
    }

    /// <summary>Writes a whole <c>PubmedArticleSet</c> with its document type, in UTF-8.</summary>
    /// <param name="articles">The records in order; enumerated once, so that memory does not grow with their number.</param>
    /// <param name="destination">Where the bytes go.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text holds a character that XML does not allow.</exception>
    public static void WriteSet(IEnumerable<Article> articles, IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(destination);
        ArticleSetMapper.Write(articles, [], [], destination);
    }

    /// <summary>Writes a whole <c>PubmedArticleSet</c> with its document type, deleted PMIDs and <see cref="ArticleSet.UnknownContent"/>, in UTF-8.</summary>
    /// <param name="set">The records.</param>
    /// <param name="destination">Where the bytes go.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text holds a character that XML does not allow, or an item of <see cref="ArticleSet.UnknownContent"/> cannot be written.</exception>
    public static void WriteSet(ArticleSet set, IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(destination);
        ArticleSetMapper.Write(set.Articles, set.Deleted, set.UnknownContent, destination);
    }
}

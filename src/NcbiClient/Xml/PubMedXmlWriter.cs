using System.Buffers;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>Writes a <c>PubmedArticleSet</c> record by record, in UTF-8: for sets that are too large to hold, and for records that come asynchronously.</summary>
/// <remarks>Each call leaves all its bytes in the destination, which may be emptied between two calls. Not thread-safe.
/// See <see href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html">the PubMed DTD</see>.</remarks>
public sealed class PubMedXmlWriter
{
    private readonly Utf8XmlWriter _xml = new();
    private readonly IBufferWriter<byte> _destination;
    private bool _isComplete;

    /// <summary>Begins a set: its XML declaration, document type and root.</summary>
    /// <param name="destination">Where the bytes go.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    public PubMedXmlWriter(IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        _destination = destination;
        ArticleSetMapper.WriteStart(_xml);
        Flush();
    }

    /// <summary>Writes one record, as <see cref="PubMedXml.WriteArticle"/> does.</summary>
    /// <param name="article">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentException">A text holds a character that XML does not allow; nothing of the record has been written.</exception>
    /// <exception cref="InvalidOperationException">The set is complete.</exception>
    public void Write(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        ThrowIfComplete();
        try
        {
            ArticleSetMapper.WriteRecord(_xml, article);
            _xml.Raw("\n"u8);
            Flush();
        }
        finally
        {
            _xml.Clear();
        }
    }

    /// <summary>Ends the set.</summary>
    /// <param name="deleted">The records that it declares deleted (<c>DeleteCitation</c>); empty for none.</param>
    /// <exception cref="InvalidOperationException">The set is complete.</exception>
    public void Complete(EquatableList<VersionedPmid> deleted = default)
    {
        ThrowIfComplete();
        _isComplete = true;
        ArticleSetMapper.WriteEnd(_xml, deleted);
        Flush();
    }

    private void ThrowIfComplete()
    {
        if (_isComplete)
        {
            throw new InvalidOperationException("The set is complete.");
        }
    }

    private void Flush()
    {
        _destination.Write(_xml.Written.Span);
        _xml.Clear();
    }
}

using System.Buffers;
using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>Writes a <c>PubmedArticleSet</c> record by record, in UTF-8: for sets that are too large to hold, and for records that come asynchronously.</summary>
/// <remarks>Each call leaves all its bytes in the destination, which may be emptied between two calls. Not thread-safe.
/// See <see href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html">the PubMed DTD</see>.</remarks>
public sealed class PubMedXmlWriter
{
    private const string DeletedPath = UnknownInSet.RootPath + "/DeleteCitation[";

    private readonly Utf8XmlWriter _xml = new();
    private readonly IBufferWriter<byte> _destination;
    private readonly HashSet<string> _attributes = [];
    private readonly Queue<UnknownContent> _waiting = new();
    private readonly List<UnknownContent> _inDeleted = [];
    private int _children;
    private bool _isRootOpen = true;
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
        WriteWaiting(all: false);
        try
        {
            ArticleSetMapper.WriteRecord(_xml, article);
            _xml.Raw("\n"u8);
            Flush();
            _children++;
        }
        finally
        {
            _xml.Clear();
        }
    }

    /// <summary>Adds what stands in the set outside of its records: one item of <see cref="ArticleSet.UnknownContent"/> or <see cref="PubMedXmlReading.UnknownContent"/>.</summary>
    /// <remarks>
    /// It is written in its place: an attribute of the root at once; an element or a text at once if that is its place or its place is past, else before the record at whose position it stands;
    /// what stands among deleted records when they are written, if any are. Items come in the order of their places. White space around a text is layout.
    /// </remarks>
    /// <param name="content">The item. Its path begins with <c>/PubmedArticleSet</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException">It is no XML, or its path leads to no place outside of the records.</exception>
    /// <exception cref="InvalidOperationException">The set is complete; or it is an attribute of the root, and something has been written behind the root's start tag.</exception>
    public void Write(UnknownContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        ThrowIfComplete();
        bool isInDeleted = content.Path.StartsWith(DeletedPath, StringComparison.Ordinal);
        if (!isInDeleted && content.Path != UnknownInSet.RootPath)
        {
            throw new ArgumentException($"'{content.Path}' leads to no place of a set outside of its records.", nameof(content));
        }

        Check(content);
        if (isInDeleted)
        {
            int below = content.Path.IndexOf('/', DeletedPath.Length);
            _inDeleted.Add(content with { Path = "/DeleteCitation" + (below < 0 ? "" : content.Path[below..]) });
        }
        else if (content.AttributeName is null)
        {
            _waiting.Enqueue(content);
            if (IsInPlace(_waiting.Peek()))
            {
                WriteWaiting(all: false); // there may be too much of it to hold
            }
        }
        else
        {
            WriteAttribute(content);
        }
    }

    /// <summary>Ends the set.</summary>
    /// <param name="deleted">The records that it declares deleted (<c>DeleteCitation</c>); empty for none.</param>
    /// <exception cref="InvalidOperationException">The set is complete.</exception>
    public void Complete(EquatableList<VersionedPmid> deleted = default)
    {
        ThrowIfComplete();
        _isComplete = true;
        WriteWaiting(all: false);
        DeletedListMapper.Write(_xml, deleted, _inDeleted);
        WriteWaiting(all: true);
        _xml.Raw("</PubmedArticleSet>\n"u8);
        Flush();
    }

    private static void Check(UnknownContent content)
    {
        if (content.AttributeName is null)
        {
            RecordLayout.Fragment(content);
        }
        else
        {
            new Utf8XmlWriter().Attribute(RecordLayout.AttributeName(content), content.Markup);
        }
    }

    private void WriteAttribute(UnknownContent attribute)
    {
        if (!_isRootOpen)
        {
            throw new InvalidOperationException("The start tag of the root is complete.");
        }

        if (_attributes.Add(attribute.AttributeName!))
        {
            _xml.Attribute(RecordLayout.AttributeName(attribute), attribute.Markup);
            Flush();
        }
    }

    /// <summary>Writes what stands before the next record, or all that is left.</summary>
    private void WriteWaiting(bool all)
    {
        if (_isRootOpen)
        {
            _isRootOpen = false;
            _xml.Raw(">\n"u8);
        }

        while (_waiting.TryPeek(out UnknownContent? next) && (all || IsInPlace(next)))
        {
            _xml.Raw(Encoding.UTF8.GetBytes(_waiting.Dequeue().Markup));
            _xml.Raw("\n"u8);
            _children += next.IsElement ? 1 : 0;
        }

        Flush();
    }

    private bool IsInPlace(UnknownContent content) => content.Position <= _children + 1;

    private void ThrowIfComplete()
    {
        if (_isComplete)
        {
            throw new InvalidOperationException("The set is complete.");
        }
    }

    private void Flush()
    {
        if (!_xml.Written.IsEmpty)
        {
            _destination.Write(_xml.Written.Span);
            _xml.Clear();
        }
    }
}

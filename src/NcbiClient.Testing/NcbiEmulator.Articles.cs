using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Testing;

public sealed partial class NcbiEmulator
{
    /// <summary>Adds an article; one with the same PMID is replaced.</summary>
    /// <param name="article">The record; it needs a PMID, all else may be missing.</param>
    /// <returns>This emulator.</returns>
    /// <exception cref="ArgumentException">The article has no PMID.</exception>
    public NcbiEmulator Add(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Pmid == default)
        {
            throw new ArgumentException("The article has no PMID: set Article.Pmid.", nameof(article));
        }

        _engine.Articles.Add(article);
        return this;
    }

    /// <summary>Adds articles; those with the same PMID are replaced.</summary>
    /// <param name="articles">The records; each needs a PMID.</param>
    /// <returns>This emulator.</returns>
    /// <exception cref="ArgumentException">An article has no PMID; those before it were added.</exception>
    public NcbiEmulator Add(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        foreach (Article article in articles)
        {
            Add(article);
        }

        return this;
    }

    /// <summary>Adds the records of a PubMed XML document, as efetch or a baseline file has it; its <c>DeleteCitation</c> removes articles.</summary>
    /// <param name="xml">A <c>PubmedArticleSet</c> in UTF-8.</param>
    /// <returns>This emulator.</returns>
    /// <exception cref="NcbiFormatException">It is no such document.</exception>
    public NcbiEmulator AddXml(ReadOnlySpan<byte> xml)
    {
        ArticleSet set = PubMedXml.ReadSet(xml);
        Add(set.Articles);
        foreach (VersionedPmid deleted in set.Deleted)
        {
            Remove(deleted.Pmid);
        }

        return this;
    }

    /// <summary>Adds the records of a PubMed XML document, as text.</summary>
    /// <param name="xml">A <c>PubmedArticleSet</c>.</param>
    /// <returns>This emulator.</returns>
    /// <exception cref="NcbiFormatException">It is no such document.</exception>
    public NcbiEmulator AddXml(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return AddXml(Encoding.UTF8.GetBytes(xml));
    }

    /// <summary>Adds the records of a PubMed XML document, read to its end; the stream stays open.</summary>
    /// <param name="xml">A <c>PubmedArticleSet</c> in UTF-8, not compressed.</param>
    /// <returns>This emulator.</returns>
    /// <exception cref="NcbiFormatException">It is no such document.</exception>
    public NcbiEmulator AddXml(Stream xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        using MemoryStream bytes = new();
        xml.CopyTo(bytes);
        return AddXml(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Removes an article, as PubMed deletes records: searches no longer find it, efetch leaves it out.</summary>
    /// <param name="pmid">Its PMID; nothing happens if there is no such article.</param>
    /// <returns>This emulator.</returns>
    public NcbiEmulator Remove(Pmid pmid)
    {
        _engine.Articles.Remove(pmid.Value);
        return this;
    }
}

using NcbiClient.Records;

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
}

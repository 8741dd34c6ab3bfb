namespace NcbiClient;

/// <summary>PubMed has no article with the identifier that was asked for.</summary>
/// <remarks>
/// Thrown by the verbs that begin with Get; those that begin with Find answer <see langword="null"/> instead.
/// Not transient unless said otherwise. Immutable and thread-safe.
/// </remarks>
public sealed class ArticleNotFoundException : NcbiException
{
    private const string DefaultNextStep = "Check the identifier; not every DOI or PMCID has a PubMed record, and PMIDs can be withdrawn.";

    /// <summary>Says that PubMed has no such article.</summary>
    /// <param name="id">The identifier that was asked for.</param>
    public ArticleNotFoundException(ArticleId id)
        : this(id, $"PubMed has no article {id}")
    {
    }

    /// <summary>Says, in the caller's words, that PubMed has no such article.</summary>
    /// <param name="id">The identifier that was asked for.</param>
    /// <param name="message">What happened, in one sentence.</param>
    /// <param name="innerException">The cause, if any.</param>
    public ArticleNotFoundException(ArticleId id, string message, Exception? innerException = null)
        : base(message, DefaultNextStep, innerException) => Id = id;

    /// <summary>The identifier that was asked for.</summary>
    public ArticleId Id { get; }
}

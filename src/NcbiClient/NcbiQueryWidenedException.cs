namespace NcbiClient;

/// <summary>NCBI left out a part of a query, or read it in another way, so that what it found is not what was asked for.</summary>
/// <remarks>
/// Thrown only where it was asked for, since NCBI calls such a search a success. Not transient unless said otherwise. Immutable and thread-safe.
/// See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#searching-for-a-phrase">what PubMed does with phrases that it does not find</see>.
/// </remarks>
public sealed class NcbiQueryWidenedException : NcbiException
{
    private const string DefaultNextStep = "Change or remove what was ignored: for a quoted phrase, a proximity search with distance 0 needs no phrase index.";

    /// <summary>Says that a query was not read as it was asked.</summary>
    /// <param name="message">What happened, in one sentence, without the API key.</param>
    /// <param name="innerException">The cause, if any.</param>
    public NcbiQueryWidenedException(string message, Exception? innerException = null)
        : base(message, DefaultNextStep, innerException)
    {
    }

    /// <summary>The phrases that no record has and that were left out.</summary>
    /// <value>As NCBI wrote them; empty (the default) if there are none.</value>
    public IReadOnlyList<string> PhrasesNotFound { get; init; } = [];

    /// <summary>The phrases in quotation marks that no record has, and whose words were searched instead.</summary>
    /// <value>As NCBI wrote them; empty (the default) if there are none.</value>
    public IReadOnlyList<string> QuotedPhrasesNotFound { get; init; } = [];

    /// <summary>The words that were left out although they are no stopwords.</summary>
    /// <value>As NCBI wrote them; empty (the default) if there are none.</value>
    public IReadOnlyList<string> PhrasesIgnored { get; init; } = [];

    /// <summary>The fields that the database does not have and that were left out.</summary>
    /// <value>As NCBI wrote them; empty (the default) if there are none.</value>
    public IReadOnlyList<string> FieldsNotFound { get; init; } = [];

    /// <summary>Other remarks of NCBI on how it read the query.</summary>
    /// <value>As NCBI wrote them; empty (the default) if there are none.</value>
    public IReadOnlyList<string> OutputMessages { get; init; } = [];

    /// <summary>How many records the query found as it was read.</summary>
    /// <value>0 or more.</value>
    public long Count { get; init; }

    /// <summary>The query as it was read.</summary>
    /// <value>Null if NCBI did not say.</value>
    public string? QueryTranslation { get; init; }
}

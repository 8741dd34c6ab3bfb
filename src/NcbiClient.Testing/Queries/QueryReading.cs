namespace NcbiClient.Testing.Queries;

/// <summary>What PubMed says about how it read a query, beside the hits.</summary>
internal sealed class QueryReading
{
    public List<string> PhrasesNotFound { get; } = [];

    public List<string> FieldsNotFound { get; } = [];

    public List<string> PhrasesIgnored { get; } = [];

    public List<string> QuotedPhrasesNotFound { get; } = [];

    /// <summary>The query key of a <c>#n</c> that the history does not hold.</summary>
    public int? MissingQueryKey { get; set; }

    /// <summary>PubMed lists a not-found phrase with its quotes under one heading, without under the other.</summary>
    public void NotFound(TermNode term) => (term.IsQuoted ? QuotedPhrasesNotFound : PhrasesNotFound).Add(term.AsTyped);
}

namespace NcbiClient.PubMed;

/// <content>Where an article was published, and its identifiers.</content>
public sealed partial record PubMedQuery
{
    /// <summary>A journal, without PubMed's mapping to its other titles.</summary>
    /// <param name="name">Title, abbreviation or ISSN; brackets in it become blanks, as PubMed wants it.</param>
    /// <returns>The term, as a phrase: <c>"…"[ta]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Journal(string name) => Phrase(SearchField.Journal, name);

    /// <summary>A journal by its number in NLM's catalogue.</summary>
    /// <param name="id">Such as <c>0375267</c>.</param>
    /// <returns>The term, as a phrase: <c>"…"[jid]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery NlmUniqueId(string id) => Phrase(SearchField.NlmUniqueId, id);

    /// <summary>A journal's volume.</summary>
    /// <param name="volume">Its number.</param>
    /// <returns>The term, as a phrase: <c>"…"[vi]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Volume(string volume) => Phrase(SearchField.Volume, volume);

    /// <summary>A volume's issue.</summary>
    /// <param name="issue">Its number.</param>
    /// <returns>The term, as a phrase: <c>"…"[ip]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Issue(string issue) => Phrase(SearchField.Issue, issue);

    /// <summary>The article's first page.</summary>
    /// <param name="firstPage">Its number; PubMed knows no other page.</param>
    /// <returns>The term, as a phrase: <c>"…"[pg]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Page(string firstPage) => Phrase(SearchField.Pagination, firstPage);

    /// <summary>The country where the journal is published.</summary>
    /// <param name="country">Its English name.</param>
    /// <returns>The term, as a phrase: <c>"…"[pl]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery PlaceOfPublication(string country) => Phrase(SearchField.PlaceOfPublication, country);

    /// <summary>The language of the article.</summary>
    /// <param name="language">Its English name or three letters, <c>english</c> or <c>eng</c>; Japanese is <c>jpn</c>.</param>
    /// <returns>The term, as a phrase: <c>"…"[la]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Language(string language) => Phrase(SearchField.Language, language);

    /// <summary>A book of the NCBI Bookshelf.</summary>
    /// <param name="name">Its name, such as <c>genereviews</c>.</param>
    /// <returns>The term, as a phrase: <c>"…"[book]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Book(string name) => Phrase(SearchField.Book, name);

    /// <summary>The publisher of a book.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The term, as a phrase: <c>"…"[pubn]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Publisher(string name) => Phrase(SearchField.Publisher, name);

    /// <summary>A book by ISBN.</summary>
    /// <param name="isbn">The number.</param>
    /// <returns>The term, as a phrase: <c>"…"[isbn]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Isbn(string isbn) => Phrase(SearchField.Isbn, isbn);

    /// <summary>The record with an identifier.</summary>
    /// <remarks>PubMed reads a DOI that it does not know word by word and finds other articles: check the DOI of what is found, or use <see cref="PubMedClient.FindArticleAsync"/>.</remarks>
    /// <param name="id">A PMID, DOI or PMCID; each converts to it.</param>
    /// <returns>The term: <c>31452104[pmid]</c>, <c>"10.1038/nrg.2016.49"[doi]</c>, <c>"PMC7092803"[pmcid]</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is <see langword="default"/>.</exception>
    public static PubMedQuery Id(ArticleId id)
    {
        if (id == default)
        {
            throw new ArgumentException("default(ArticleId) is no identifier.", nameof(id));
        }

        if (id.TryGetPmid(out Pmid pmid))
        {
            return new PubMedQuery(new QueryTerm(pmid.ToString(), IsQuoted: false, SearchField.Pmid));
        }

        return id.TryGetDoi(out Doi doi)
            ? Phrase(SearchField.Doi, doi.Value)
            : Phrase(SearchField.Pmcid, id.ToString());
    }

    /// <summary>Any record with one of the identifiers.</summary>
    /// <param name="ids">One or more.</param>
    /// <returns>The terms joined by OR.</returns>
    /// <exception cref="ArgumentException">There is none, or one is <see langword="default"/>.</exception>
    public static PubMedQuery Ids(IEnumerable<ArticleId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return AnyOf(ids.Select(Id));
    }

    /// <summary>Records with a PMID in a range.</summary>
    /// <param name="first">The lowest PMID.</param>
    /// <param name="last">The highest PMID.</param>
    /// <returns>The range: <c>1:500[pmid]</c>.</returns>
    /// <exception cref="ArgumentException">An end is <see langword="default"/>, or the range ends before it begins.</exception>
    public static PubMedQuery PmidRange(Pmid first, Pmid last) => first != default && first <= last
        ? new PubMedQuery(QueryValue.Range(first.Value, last.Value))
        : throw new ArgumentException("The range ends before it begins, or begins nowhere.", nameof(last));
}

namespace NcbiClient.PubMed;

/// <content>Terms in fields of text.</content>
public sealed partial record PubMedQuery
{
    /// <summary>PubMed truncates no shorter word.</summary>
    private const int ShortestTruncated = 4;

    /// <summary>A phrase in a field: words in this order, without PubMed's mapping to other words.</summary>
    /// <remarks>PubMed ignores the quotation marks of a phrase that no record has, and searches its words instead; see <see cref="PubMedSearchOptions.RejectWidening"/>.</remarks>
    /// <param name="field">Where to search.</param>
    /// <param name="text">The text of a user, of any kind; for a field of dates, <c>2019</c>, <c>2019/03</c>, <c>2015:2020</c> or <c>last 30 days</c>; for PMIDs, a number or <c>1:500</c>.</param>
    /// <returns>The term: <c>"…"[field]</c>.</returns>
    /// <exception cref="ArgumentException">The field is unknown (the message names those near it), or the text is null, or has no letter and no digit, or is not what the field takes.</exception>
    public static PubMedQuery Field(SearchField field, string text)
    {
        field.Check(nameof(field));
        if (!QueryValue.IsOf(field))
        {
            return Phrase(field, text);
        }

        ArgumentNullException.ThrowIfNull(text);
        string value = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new PubMedQuery(QueryValue.Read(value, QueryDate.IsRelative(value), field, out string problem) ?? throw new ArgumentException($"{problem}.", nameof(text)));
    }

    /// <summary>All words in a field, in any order and anywhere in it.</summary>
    /// <param name="field">Where to search.</param>
    /// <param name="text">Words of a user.</param>
    /// <returns>Each word as a term of its own, joined by AND.</returns>
    /// <exception cref="ArgumentException">The field is unknown (the message names those near it), or the text is null, or has no letter and no digit, or is not what the field takes.</exception>
    public static PubMedQuery AllWords(SearchField field, string text)
    {
        field.Check(nameof(field));
        RequireText(field);
        string[] words = QueryText.Phrase(text, nameof(text)).Split(' ');
        return AllOf(words.Where(static word => word.Any(char.IsLetterOrDigit)).Distinct(StringComparer.OrdinalIgnoreCase).Select(word => Phrase(field, word)));
    }

    /// <summary>A word, or a phrase, whose last word goes on in any way: <c>"breast feed*"[tiab]</c> finds breast feeding.</summary>
    /// <param name="field">Where to search.</param>
    /// <param name="text">The beginning, without an asterisk; PubMed wants at least 4 letters or digits of the last word.</param>
    /// <returns>The term: <c>"…*"[field]</c>.</returns>
    /// <exception cref="ArgumentException">The field is unknown or takes no words, or the text is null, or its last word is shorter than 4.</exception>
    public static PubMedQuery Truncated(SearchField field, string text)
    {
        field.Check(nameof(field));
        RequireText(field);
        string phrase = QueryText.Phrase(text, nameof(text));
        string last = phrase[(phrase.LastIndexOf(' ') + 1)..];
        return last.Count(char.IsLetterOrDigit) >= ShortestTruncated
            ? new PubMedQuery(new QueryTerm(phrase + "*", IsQuoted: true, field))
            : throw new ArgumentException($"'{last}' is too short: PubMed truncates no word of fewer than {ShortestTruncated} characters.", nameof(text));
    }

    /// <summary>Words near each other, in any order: <c>"hip pain"[ti:~4]</c>.</summary>
    /// <remarks>See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#proximity-searching">Proximity searching</see>. A distance of 0 also finds phrases that PubMed's index does not have.</remarks>
    /// <param name="field">Title, title/abstract or affiliation.</param>
    /// <param name="text">Two words or more.</param>
    /// <param name="distance">How many other words may stand between them at most, 0 or more.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">PubMed knows no distances in the field, or the text is null or not two words.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The distance is negative.</exception>
    public static PubMedQuery Near(SearchField field, string text, int distance)
    {
        field.Check(nameof(field));
        ArgumentOutOfRangeException.ThrowIfNegative(distance);
        string phrase = QueryText.Phrase(text, nameof(text));
        return QueryProximity.Problem(phrase, isQuoted: true, field) is { } problem
            ? throw new ArgumentException($"{problem}.", problem.StartsWith("PubMed knows", StringComparison.Ordinal) ? nameof(field) : nameof(text))
            : new PubMedQuery(new QueryTerm(phrase, IsQuoted: true, field, distance));
    }

    /// <summary>Words as if typed into the search box: PubMed maps them to MeSH terms, journals and authors as it sees fit.</summary>
    /// <remarks>
    /// The widest way to ask, and the only one that depends on PubMed's tables of the day. The words and, or, not are left out in every letter case.
    /// See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#automatic-term-mapping">Automatic term mapping</see>.
    /// </remarks>
    /// <param name="text">Words of a user; numbers alone are read as PMIDs.</param>
    /// <returns>The words, without quotation marks and field.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no word that could be searched.</exception>
    public static PubMedQuery Mapped(string text)
    {
        IEnumerable<string> words = QueryText.Phrase(text, nameof(text)).Split(' ').Where(static word => !QueryText.IsOperator(word));
        return new PubMedQuery(new QueryTerm(QueryText.Phrase(string.Join(' ', words), nameof(text)), IsQuoted: false));
    }

    /// <summary>A set that NCBI's history server keeps: <c>#1</c>. It means something only in the same <c>WebEnv</c>.</summary>
    /// <param name="queryKey">The set's number, 1 or more.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static PubMedQuery History(int queryKey)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(queryKey, 1);
        return new PubMedQuery(new QueryHistory(queryKey));
    }

    /// <summary>A phrase in any field, without PubMed's mapping.</summary>
    /// <param name="text">The text of a user, of any kind.</param>
    /// <returns>The term, as a phrase: <c>"…"[all]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery AllFields(string text) => Phrase(SearchField.AllFields, text);

    /// <summary>A phrase in the title.</summary>
    /// <param name="text">The text of a user, of any kind.</param>
    /// <returns>The term, as a phrase: <c>"…"[ti]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Title(string text) => Phrase(SearchField.Title, text);

    /// <summary>A phrase in the title, the abstract or the authors' keywords. PubMed has no field for the abstract alone.</summary>
    /// <param name="text">The text of a user, of any kind.</param>
    /// <returns>The term, as a phrase: <c>"…"[tiab]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery TitleOrAbstract(string text) => Phrase(SearchField.TitleAbstract, text);

    /// <summary>A phrase in title, abstract, keywords, MeSH terms, publication types, substances and more.</summary>
    /// <param name="text">The text of a user, of any kind.</param>
    /// <returns>The term, as a phrase: <c>"…"[tw]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery TextWord(string text) => Phrase(SearchField.TextWord, text);

    /// <summary>A keyword of the authors.</summary>
    /// <param name="text">The text of a user, of any kind.</param>
    /// <returns>The term, as a phrase: <c>"…"[ot]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery OtherTerm(string text) => Phrase(SearchField.OtherTerm, text);

    /// <summary>A phrase in a title that is not English, in its own language.</summary>
    /// <param name="text">The text of a user, of any kind.</param>
    /// <returns>The term, as a phrase: <c>"…"[tt]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery TransliteratedTitle(string text) => Phrase(SearchField.TransliteratedTitle, text);

    /// <summary>A phrase in the authors' institutions and addresses. To find words of one affiliation, see <see cref="Near"/>.</summary>
    /// <param name="text">The text of a user, of any kind.</param>
    /// <returns>The term, as a phrase: <c>"…"[ad]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Affiliation(string text) => Phrase(SearchField.Affiliation, text);

    private static PubMedQuery Phrase(SearchField field, string text) => new(new QueryTerm(QueryText.Phrase(text, field, nameof(text)), IsQuoted: true, field));

    private static void RequireText(SearchField field)
    {
        if (QueryValue.IsOf(field))
        {
            throw new ArgumentException($"The field '{field}' takes dates or PMIDs, not words.", nameof(field));
        }
    }
}

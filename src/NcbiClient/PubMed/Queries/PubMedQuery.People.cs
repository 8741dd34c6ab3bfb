using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <content>Authors and other people.</content>
public sealed partial record PubMedQuery
{
    /// <summary>An author by family name and initials, at any place in the list.</summary>
    /// <param name="name">Family name and initials without punctuation, <c>fauci as</c>; the initials may be missing.</param>
    /// <param name="exact">Whether further initials are excluded; by default <c>smith j</c> finds Smith JA too. A name with the word and, or, not is always exact.</param>
    /// <returns>The term: <c>smith j[au]</c>, or in quotation marks if exact.</returns>
    /// <exception cref="ArgumentException">The name is null, or has no letter and no digit.</exception>
    public static PubMedQuery Author(string name, bool exact = false) => Name(SearchField.Author, name, exact);

    /// <summary>The first author alone, by family name and initials.</summary>
    /// <param name="name">Family name and initials without punctuation, <c>fauci as</c>; the initials may be missing.</param>
    /// <param name="exact">Whether further initials are excluded; by default <c>smith j</c> finds Smith JA too. A name with the word and, or, not is always exact.</param>
    /// <returns>The term: <c>smith j[1au]</c>, or in quotation marks if exact.</returns>
    /// <exception cref="ArgumentException">The name is null, or has no letter and no digit.</exception>
    public static PubMedQuery FirstAuthor(string name, bool exact = false) => Name(SearchField.FirstAuthor, name, exact);

    /// <summary>The last author alone, by family name and initials.</summary>
    /// <param name="name">Family name and initials without punctuation, <c>fauci as</c>; the initials may be missing.</param>
    /// <param name="exact">Whether further initials are excluded; by default <c>smith j</c> finds Smith JA too. A name with the word and, or, not is always exact.</param>
    /// <returns>The term: <c>smith j[lastau]</c>, or in quotation marks if exact.</returns>
    /// <exception cref="ArgumentException">The name is null, or has no letter and no digit.</exception>
    public static PubMedQuery LastAuthor(string name, bool exact = false) => Name(SearchField.LastAuthor, name, exact);

    /// <summary>An author by full name, in either order; known since 2002.</summary>
    /// <param name="name">Such as <c>Julia S Wong</c> or <c>Wong Julia S</c>.</param>
    /// <returns>The term, as a phrase: <c>"…"[fau]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery FullAuthorName(string name) => Phrase(SearchField.FullAuthorName, name);

    /// <summary>A group as author.</summary>
    /// <param name="name">The group's name, or words in a row of it.</param>
    /// <returns>The term, as a phrase: <c>"…"[cn]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery CorporateAuthor(string name) => Phrase(SearchField.CorporateAuthor, name);

    /// <summary>A collaborator who is not an author.</summary>
    /// <param name="name">Family name and initials without punctuation, <c>fauci as</c>; the initials may be missing.</param>
    /// <param name="exact">Whether further initials are excluded; by default <c>smith j</c> finds Smith JA too. A name with the word and, or, not is always exact.</param>
    /// <returns>The term: <c>smith j[ir]</c>, or in quotation marks if exact.</returns>
    /// <exception cref="ArgumentException">The name is null, or has no letter and no digit.</exception>
    public static PubMedQuery Investigator(string name, bool exact = false) => Name(SearchField.Investigator, name, exact);

    /// <summary>An editor of a book or chapter.</summary>
    /// <param name="name">Family name and initials without punctuation, <c>fauci as</c>; the initials may be missing.</param>
    /// <param name="exact">Whether further initials are excluded; by default <c>smith j</c> finds Smith JA too. A name with the word and, or, not is always exact.</param>
    /// <returns>The term: <c>smith j[ed]</c>, or in quotation marks if exact.</returns>
    /// <exception cref="ArgumentException">The name is null, or has no letter and no digit.</exception>
    public static PubMedQuery Editor(string name, bool exact = false) => Name(SearchField.Editor, name, exact);

    /// <summary>A person whom the article is about.</summary>
    /// <param name="name">Family name and initials without punctuation, <c>fauci as</c>; the initials may be missing.</param>
    /// <param name="exact">Whether further initials are excluded; by default <c>smith j</c> finds Smith JA too. A name with the word and, or, not is always exact.</param>
    /// <returns>The term: <c>smith j[ps]</c>, or in quotation marks if exact.</returns>
    /// <exception cref="ArgumentException">The name is null, or has no letter and no digit.</exception>
    public static PubMedQuery PersonalNameAsSubject(string name, bool exact = false) => Name(SearchField.PersonalNameAsSubject, name, exact);

    /// <summary>An identifier of an author, with the authority that gave it.</summary>
    /// <param name="text">Such as <c>orcid 0000-0001-5027-4446</c>.</param>
    /// <returns>The term, as a phrase: <c>"…"[auid]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery AuthorIdentifier(string text) => Phrase(SearchField.AuthorIdentifier, text);

    /// <summary>An author by ORCID.</summary>
    /// <param name="orcid">Such as <c>0000-0001-5027-4446</c>, bare or as a web address.</param>
    /// <returns>The term: <c>"orcid 0000-0001-5027-4446"[auid]</c>.</returns>
    /// <exception cref="ArgumentException">It is null, or is no ORCID: 15 digits and the check digit that belongs to them.</exception>
    public static PubMedQuery Orcid(string orcid)
    {
        ArgumentNullException.ThrowIfNull(orcid);
        return OrcidText.Normalize(orcid) is { } normal
            ? AuthorIdentifier($"orcid {normal}")
            : throw new ArgumentException("An ORCID is 15 digits and a check digit or X, such as 0000-0001-5027-4446; this is none, or its check digit is wrong.", nameof(orcid));
    }

    private static PubMedQuery Name(SearchField field, string name, bool exact)
    {
        string clean = QueryText.Phrase(name, nameof(name));
        return new PubMedQuery(new QueryTerm(clean, exact || clean.Split(' ').Any(QueryText.IsOperator), field));
    }
}

using System.Text.Json.Serialization;
using NcbiClient.Citations;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>How far the text of a citation and a record agree, part by part.</summary>
/// <remarks>
/// The weights: title 4 (2 if it has fewer than four words), first author, volume and first page 2 each, year and journal 1 each. A part counts only where both
/// have it. Immutable, hence thread-safe.
/// </remarks>
public sealed record CitationAgreement
{
    private const double SureScore = 0.75;
    private const double MismatchScore = 0.34;
    private const int EnoughWeight = 5;
    private const int LongTitle = 4;

    /// <summary>The first author's family name, without regard to accents; or the group's name.</summary>
    public PartAgreement FirstAuthor { get; init; }

    /// <summary>The year; one more or less agrees, since print and electronic versions often lie so far apart.</summary>
    public PartAgreement Year { get; init; }

    /// <summary>The title; agrees from a likeness of 0.8, differs below 0.4.</summary>
    public PartAgreement Title { get; init; }

    /// <summary>The journal, in full or abbreviated.</summary>
    public PartAgreement Journal { get; init; }

    /// <summary>The volume, by its number alone; one that is part of the other (<c>112-113</c>) is neither.</summary>
    public PartAgreement Volume { get; init; }

    /// <summary>The first page or article number.</summary>
    public PartAgreement FirstPage { get; init; }

    /// <summary>How many words the record's title has that is most like the text's; the text's own if none is. With fewer than four the title weighs half.</summary>
    /// <value>0 (the default) or more.</value>
    public int TitleWords { get; init; }

    /// <summary>Whether both have a title, and not one word in common.</summary>
    public bool HasNoTitleWordInCommon { get; init; }

    /// <summary>Whether both name volume and page of the same journal in the same manner, and both differ.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>The weight of what agrees as a share of what could be compared.</summary>
    /// <value>0 to 1; 0 if nothing could be compared.</value>
    [JsonIgnore]
    public double Score => Agreeing + Differing == 0 ? 0 : (double)Agreeing / (Agreeing + Differing);

    /// <summary>Whether the record surely is the work cited: what agrees weighs at least 5, <see cref="Score"/> is at least 0.75, title or first page agree and neither differs, nor the volume unless the title agrees, nor the first author unless a title of at least four words does.</summary>
    [JsonIgnore]
    public bool IsSure => Agreeing >= EnoughWeight && Score >= SureScore && Title != PartAgreement.Differs && !HasOtherPlace && !IsOtherAuthors && NamesOneArticle;

    /// <summary>Whether the record surely is another work: the title does not agree, and what differs weighs at least 5 with a <see cref="Score"/> of at most 0.34, or volume and first page of the same journal both differ, or nothing agrees and first author, year, and journal or all words of the title differ.</summary>
    [JsonIgnore]
    public bool IsMismatch => Title != PartAgreement.Agrees && ((Differing >= EnoughWeight && Score <= MismatchScore) || IsElsewhere || IsAllOther);

    /// <summary>Whether a part differs at all.</summary>
    internal bool HasDifference => Differing > 0;

    /// <summary>One author's papers of a year in a journal agree in all but this; parts of a series often in their titles too.</summary>
    private bool HasOtherPlace => FirstPage == PartAgreement.Differs || (Volume == PartAgreement.Differs && Title != PartAgreement.Agrees);

    /// <summary>Several letters often stand on one page, some with the same short title.</summary>
    private bool IsOtherAuthors => FirstAuthor == PartAgreement.Differs && (Title != PartAgreement.Agrees || TitleWords < LongTitle);

    /// <summary>Author, journal, year and volume do not: an author may have several papers in a volume.</summary>
    private bool NamesOneArticle => Title == PartAgreement.Agrees || FirstPage == PartAgreement.Agrees;

    /// <summary>A text with few parts, a book's for example, weighs little, however clearly it means another work.</summary>
    private bool IsAllOther => Agreeing == 0 && FirstAuthor == PartAgreement.Differs && Year == PartAgreement.Differs && (Journal == PartAgreement.Differs || HasNoTitleWordInCommon);

    private int Agreeing => Weight(PartAgreement.Agrees);

    private int Differing => Weight(PartAgreement.Differs);

    /// <summary>Compares the text of a citation with a record.</summary>
    /// <param name="citation">The citation, as a reference list prints it.</param>
    /// <param name="article">The record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CitationAgreement Compare(string citation, Article article)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(article);
        return CitationComparer.Compare(citation, CitationParser.Parse(citation), article);
    }

    private int Weight(PartAgreement wanted) =>
        (Title == wanted ? TitleWords >= LongTitle ? 4 : 2 : 0) + (FirstAuthor == wanted ? 2 : 0) + (Volume == wanted ? 2 : 0) + (FirstPage == wanted ? 2 : 0)
        + (Year == wanted ? 1 : 0) + (Journal == wanted ? 1 : 0);
}

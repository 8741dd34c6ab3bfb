using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A PubMed record: an article in a journal, or a book or chapter (then <see cref="Book"/> is not null).</summary>
/// <remarks>
/// A value: two articles with the same content are equal. Everything that the record says is kept, what the DTD does not know in <see cref="UnknownContent"/>.
/// Immutable, hence thread-safe. See <see href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html">the PubMed DTD</see> and
/// <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">NLM's element descriptions</see>.
/// </remarks>
public sealed partial record Article
{
    /// <summary>The PubMed identifier. JSON without it is refused: no record is without one.</summary>
    [JsonRequired]
    [JsonPropertyOrder(-1)]
    public Pmid Pmid { get; init; }

    /// <summary>The version of the record, <c>1</c> for nearly all; null when not stated.</summary>
    [JsonPropertyOrder(-1)]
    public string? PmidVersion { get; init; }

    /// <summary>The title; empty for the record of a whole book, whose title is <see cref="Book.Title"/>, and for the few records that have only a <see cref="VernacularTitle"/>. A title in brackets was translated.</summary>
    [JsonPropertyOrder(-1)]
    public MarkedText Title { get; init; }

    /// <summary>The place in NCBI's Bookshelf that a chapter's title points to, or null. Without any part when a book's record has an empty title, which it may also lack.</summary>
    [JsonPropertyOrder(-1)]
    public BookLink? TitleLink { get; init; }

    /// <summary>The title in the language of the article, or null.</summary>
    [JsonPropertyOrder(-1)]
    public MarkedText? VernacularTitle { get; init; }

    /// <summary>The abstract, or null.</summary>
    [JsonPropertyOrder(-1)]
    public Abstract? Abstract { get; init; }

    /// <summary>The lists of authors as the record has them: one for an article, one or more for a book. <see cref="Authors"/> is the short way.</summary>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(EquatableListJsonConverter<AuthorList>))]
    public EquatableList<AuthorList> AuthorLists { get; init; }

    /// <summary>The languages of the text.</summary>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(EquatableListJsonConverter<Language>))]
    public EquatableList<Language> Languages { get; init; }

    /// <summary>The publication types: <c>Journal Article</c>, <c>Review</c> …</summary>
    [JsonPropertyOrder(-1)]
    [JsonConverter(typeof(EquatableListJsonConverter<PublicationType>))]
    public EquatableList<PublicationType> PublicationTypes { get; init; }

    /// <summary>The journal and issue; null for a book.</summary>
    [JsonPropertyOrder(-1)]
    public Journal? Journal { get; init; }

    /// <summary>The book; null for an article in a journal.</summary>
    [JsonPropertyOrder(-1)]
    public Book? Book { get; init; }

    /// <summary>What the DTD does not know or allow, kept with its place; empty for nearly all records.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<UnknownContent>))]
    public EquatableList<UnknownContent> UnknownContent { get; init; }

    /// <summary>Where the record has its elements in another order than the DTD; empty for nearly all records.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ElementOrder>))]
    public EquatableList<ElementOrder> ElementOrders { get; init; }

    /// <summary>PMID and title: that of the book for the record of a whole book, <see cref="VernacularTitle"/> when there is no other.</summary>
    public override string ToString() => $"{Pmid} {(Title.IsEmpty ? Book?.Title?.ToString() ?? VernacularTitle?.Text : Title.Text)}";
}

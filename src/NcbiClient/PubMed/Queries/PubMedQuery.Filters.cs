namespace NcbiClient.PubMed;

/// <content>Filters and subsets; see <see href="https://pubmed.ncbi.nlm.nih.gov/help/#filter-strategies">PubMed's filter search strategies</see>.</content>
public sealed partial record PubMedQuery
{
    /// <summary>A filter or subset of PubMed: by status, by availability, by subject.</summary>
    /// <param name="name">Such as <c>inprocess</c>, <c>publisher</c>, <c>pubmednotmedline</c>, <c>cancer</c>.</param>
    /// <returns>The term, as a phrase: <c>"…"[sb]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Filter(string name) => Phrase(SearchField.Filter, name);

    /// <summary>Every record of PubMed: <c>"all"[sb]</c>.</summary>
    public static PubMedQuery Everything => Filter("all");

    /// <summary>Records with an abstract: <c>hasabstract</c>.</summary>
    public static PubMedQuery HasAbstract => Mapped("hasabstract");

    /// <summary>Records with a link to a free full text: <c>"free full text"[sb]</c>.</summary>
    public static PubMedQuery FreeFullText => Filter("free full text");

    /// <summary>Records with a link to a full text: <c>"full text"[sb]</c>.</summary>
    public static PubMedQuery FullText => Filter("full text");

    /// <summary>Articles whose full text is in PubMed Central: <c>"pubmed pmc"[sb]</c>.</summary>
    public static PubMedQuery InPubMedCentral => Filter("pubmed pmc");

    /// <summary>Records indexed with MeSH terms: <c>"medline"[sb]</c>.</summary>
    public static PubMedQuery InMedline => Filter("medline");

    /// <summary>Systematic reviews, by NLM's search strategy for them: <c>"systematic"[sb]</c>.</summary>
    public static PubMedQuery SystematicReviews => Filter("systematic");

    /// <summary>Books and chapters: <c>"pubmed books"[sb]</c>.</summary>
    public static PubMedQuery Books => Filter("pubmed books");

    /// <summary>Articles on humans, of those that are indexed: <c>"humans"[mh]</c>.</summary>
    public static PubMedQuery Humans => Mesh("humans");

    /// <summary>Preprints: <c>"preprint"[pt]</c>.</summary>
    public static PubMedQuery Preprints => PublicationType("preprint");

    /// <summary>Articles that were retracted: <c>"retracted publication"[pt]</c>.</summary>
    public static PubMedQuery Retracted => PublicationType("retracted publication");
}

namespace NcbiClient.PubMed;

/// <content>What NLM's indexers say of an article.</content>
public sealed partial record PubMedQuery
{
    /// <summary>A MeSH heading, and narrower ones.</summary>
    /// <param name="heading">The heading in MeSH's words; parentheses in it become blanks, as PubMed wants it.</param>
    /// <param name="subheading">The subheading that must be attached to it, such as <c>drug therapy</c> or <c>dt</c>; null for any or none.</param>
    /// <param name="explode">Whether narrower headings and subheadings are included, as PubMed does unless told otherwise.</param>
    /// <returns>The term: <c>"neoplasms/therapy"[mh]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Mesh(string heading, string? subheading = null, bool explode = true) => Heading(SearchField.MeshTerms, heading, subheading, explode);

    /// <summary>A MeSH heading that is a main topic of the article, and narrower ones.</summary>
    /// <param name="heading">The heading in MeSH's words; parentheses in it become blanks, as PubMed wants it.</param>
    /// <param name="subheading">The subheading that must be attached to it, such as <c>drug therapy</c> or <c>dt</c>; null for any or none.</param>
    /// <param name="explode">Whether narrower headings and subheadings are included, as PubMed does unless told otherwise.</param>
    /// <returns>The term: <c>"neoplasms/therapy"[majr]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery MeshMajor(string heading, string? subheading = null, bool explode = true) => Heading(SearchField.MeshMajorTopic, heading, subheading, explode);

    /// <summary>A MeSH subheading, whatever heading it qualifies.</summary>
    /// <param name="subheading">Such as <c>drug therapy</c> or <c>dt</c>.</param>
    /// <param name="explode">Whether narrower terms are included, as PubMed does unless told otherwise.</param>
    /// <returns>The term: <c>"…"[sh]</c> or <c>"…"[sh:noexp]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery MeshSubheading(string subheading, bool explode = true) => Phrase(Exploding(SearchField.MeshSubheading, explode), subheading);

    /// <summary>What kind of publication it is.</summary>
    /// <param name="type">In MeSH's words, such as <c>Review</c> or <c>Randomized Controlled Trial</c>.</param>
    /// <param name="explode">Whether narrower terms are included, as PubMed does unless told otherwise.</param>
    /// <returns>The term: <c>"…"[pt]</c> or <c>"…"[pt:noexp]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery PublicationType(string type, bool explode = true) => Phrase(Exploding(SearchField.PublicationType, explode), type);

    /// <summary>Substances that are known to have an action.</summary>
    /// <param name="action">In MeSH's words, such as <c>Antineoplastic Agents</c>.</param>
    /// <returns>The term, as a phrase: <c>"…"[pa]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery PharmacologicalAction(string action) => Phrase(SearchField.PharmacologicalAction, action);

    /// <summary>A substance, disease, protocol or organism that is no MeSH heading.</summary>
    /// <param name="name">The concept's name.</param>
    /// <returns>The term, as a phrase: <c>"…"[nm]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery SupplementaryConcept(string name) => Phrase(SearchField.SupplementaryConcept, name);

    /// <summary>A substance by number: EC, UNII or CAS.</summary>
    /// <param name="number">Such as <c>EC 1.1.1.57</c>, <c>Y92OUS2H9B</c> or <c>2751-14-6</c>.</param>
    /// <returns>The term, as a phrase: <c>"…"[rn]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery RegistryNumber(string number) => Phrase(SearchField.RegistryNumber, number);

    /// <summary>A data bank, an accession number, or both.</summary>
    /// <param name="text">Such as <c>genbank/AF001892</c> or <c>NCT00000419</c>.</param>
    /// <returns>The term, as a phrase: <c>"…"[si]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery SecondarySourceId(string text) => Phrase(SearchField.SecondarySourceId, text);

    /// <summary>A grant number, a funder, or a funder's country.</summary>
    /// <param name="text">Such as <c>CA101211</c> or <c>NCI</c>.</param>
    /// <returns>The term, as a phrase: <c>"…"[gr]</c>.</returns>
    /// <exception cref="ArgumentException">The text is null, or has no letter and no digit.</exception>
    public static PubMedQuery Grant(string text) => Phrase(SearchField.Grant, text);

    private static PubMedQuery Heading(SearchField field, string heading, string? subheading, bool explode)
    {
        string term = QueryText.Phrase(heading, nameof(heading));
        return new PubMedQuery(new QueryTerm(subheading is null ? term : $"{term}/{QueryText.Phrase(subheading, nameof(subheading))}", IsQuoted: true, Exploding(field, explode)));
    }

    private static SearchField Exploding(SearchField field, bool explode) => explode ? field : field.WithoutExplosion;
}

using System.Collections.Frozen;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Queries;

/// <summary>The fields of PubMed and all spellings of their tags.</summary>
/// <remarks>See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#search-tags">PubMed's search field tags</see>; the four-letter names are EInfo's.</remarks>
internal static class SearchFields
{
    private static readonly Segment[] s_tiab = [Segment.Title, Segment.Abstract, Segment.Keyword, Segment.Book];

    private static readonly Segment[] s_all = [.. Enum.GetValues<Segment>().Where(static segment => segment != Segment.Filter)];

    private static readonly FrozenDictionary<string, SearchField> s_byTag = new Dictionary<string, SearchField>(
    [
        .. Names(new("All Fields", FieldKind.Text, s_all), "all", "all fields"),
        .. Names(new("Title", FieldKind.Text, [Segment.Title, Segment.Book]), "ti", "title", "titl"),
        .. Names(new("Title/Abstract", FieldKind.Text, s_tiab), "tiab", "title/abstract"),
        .. Names(
            new("Text Word", FieldKind.Text, [.. s_tiab, Segment.VernacularTitle, Segment.Mesh, Segment.MeshQualifier, Segment.PublicationType, Segment.Substance, Segment.PersonalSubject, Segment.SecondarySource]),
            "tw", "text word", "text words", "text", "word"),
        .. Names(new("Transliterated Title", FieldKind.Text, [Segment.VernacularTitle]), "tt", "transliterated title"),
        .. Names(new("Other Term", FieldKind.Text, [Segment.Keyword]), "ot", "other term", "keyword", "otrm"),
        .. Names(new("Affiliation", FieldKind.Text, [Segment.Affiliation]), "ad", "affiliation", "affl"),
        .. Names(new("Grants and Funding", FieldKind.Text, [Segment.Grant]), "gr", "grant number", "grants and funding", "grnt"),
        .. Names(new("Conflict of Interest Statements", FieldKind.Text, [Segment.ConflictOfInterest]), "cois", "conflict of interest statements", "conflict of interest statement"),
        .. Names(new("Corporate Author", FieldKind.Text, [Segment.CollectiveName]), "cn", "corporate author", "author - corporate", "coln"),
        .. Names(new("Book", FieldKind.Text, [Segment.Book]), "book"),
        .. Names(new("Publisher", FieldKind.Text, [Segment.Publisher]), "pubn", "publisher"),
        .. Names(new("Author", FieldKind.Author, [Segment.Author, Segment.FullAuthor, Segment.CollectiveName]), "au", "author", "auth"),
        .. Names(new("Author - First", FieldKind.Author, [Segment.FirstAuthor]), "1au", "first author name", "author - first", "faut", "first author"),
        .. Names(new("Author - Last", FieldKind.Author, [Segment.LastAuthor]), "lastau", "last author name", "author - last", "laut", "last author"),
        .. Names(new("Full Author Name", FieldKind.Value, [Segment.FullAuthor]), "fau", "full author name", "author - full", "full"),
        .. Names(new("Author - Identifier", FieldKind.Value, [Segment.AuthorId]), "auid", "author identifier", "author - identifier"),
        .. Names(new("Editor", FieldKind.Author, [Segment.Editor]), "ed", "editor"),
        .. Names(new("Investigator", FieldKind.Author, [Segment.Investigator]), "ir", "investigator"),
        .. Names(new("Full Investigator Name", FieldKind.Value, [Segment.FullInvestigator]), "fir", "full investigator name", "finv"),
        .. Names(new("Personal Name as Subject", FieldKind.Author, [Segment.PersonalSubject]), "ps", "personal name as subject", "subject - personal name"),
        .. Names(new("Journal", FieldKind.Value, [Segment.Journal, Segment.JournalId]), "ta", "journal", "jour", "journal title abbreviation", "so"),
        .. Names(new("NLM Unique ID", FieldKind.Value, [Segment.JournalId]), "jid", "nlm unique id"),
        .. Names(new("MeSH Terms", FieldKind.Value, [Segment.Mesh]), "mh", "mesh", "mesh terms", "mesh term"),
        .. Names(new("MeSH Terms:noexp", FieldKind.Value, [Segment.Mesh]), "mesh:noexp", "mh:noexp", "mesh terms:noexp", "mesh term:noexp"),
        .. Names(new("MeSH Major Topic", FieldKind.Value, [Segment.MeshMajor]), "majr", "mesh major topic", "mesh major topics", "majr:noexp", "mesh major topic:noexp"),
        .. Names(new("MeSH Subheading", FieldKind.Value, [Segment.MeshQualifier]), "sh", "mesh subheading", "mesh subheadings", "subheading", "subh", "sh:noexp", "mesh subheading:noexp", "subheading:noexp"),
        .. Names(new("Pharmacological Action", FieldKind.Value, []), "pa", "pharmacological action", "papx"),
        .. Names(new("Supplementary Concept", FieldKind.Value, [Segment.Substance]), "nm", "supplementary concept", "substance name", "subs"),
        .. Names(new("EC/RN Number", FieldKind.Value, [Segment.RegistryNumber]), "rn", "ec/rn number", "ecno"),
        .. Names(new("Secondary Source ID", FieldKind.Value, [Segment.SecondarySource]), "si", "secondary source id"),
        .. Names(new("Publication Type", FieldKind.Value, [Segment.PublicationType]), "pt", "publication type", "ptyp", "pt:noexp", "publication type:noexp"),
        .. Names(new("Language", FieldKind.Value, [Segment.Language]), "la", "language", "lang"),
        .. Names(new("Volume", FieldKind.Value, [Segment.Volume]), "vi", "volume", "vol"),
        .. Names(new("Issue", FieldKind.Value, [Segment.Issue]), "ip", "issue", "iss"),
        .. Names(new("Pagination", FieldKind.Value, [Segment.Page]), "pg", "pagination", "page"),
        .. Names(new("Place of Publication", FieldKind.Value, [Segment.Place]), "pl", "place of publication", "cnty"),
        .. Names(new("ISBN", FieldKind.Value, [Segment.Isbn]), "isbn"),
        .. Names(new("Filter", FieldKind.Value, [Segment.Filter, Segment.PublicationType, Segment.Language, Segment.Mesh]), "filter", "sb", "filt", "subset"),
        .. Names(new("DOI", FieldKind.Identifier, [Segment.Doi]), "doi"),
        .. Names(new("Article Identifier", FieldKind.Identifier, [Segment.ArticleId]), "aid", "article identifier", "article id", "publisher id", "pid"),
        .. Names(new("Location ID", FieldKind.Identifier, [Segment.LocationId]), "lid", "location id"),
        .. Names(new("PMCID", FieldKind.Identifier, [Segment.Pmcid]), "pmcid", "pmc"),
        .. Names(new("Extended PMID", FieldKind.Value, []), "eid", "extended pmid"),
        .. Names(new("Author Cluster ID", FieldKind.Value, []), "aucl", "author cluster id"),
        .. Names(new("DSO", FieldKind.Text, []), "dso"),
        .. Names(new("UID", FieldKind.Uid, [Segment.Uid]), "uid", "pmid"),
        .. Names(new("Date - Publication", FieldKind.Date, [], DateKind.Publication), "dp", "pdat", "publication date", "date of publication", "date - publication"),
        .. Names(new("Print Publication Date", FieldKind.Date, [], DateKind.PrintPublication), "ppdat", "ppdt", "print publication date"),
        .. Names(new("Electronic Publication Date", FieldKind.Date, [], DateKind.ElectronicPublication), "epdat", "epdt", "electronic publication date"),
        .. Names(new("Date - Entry", FieldKind.Date, [], DateKind.Entry), "edat", "entry date", "entrez date", "date - entry", "date - entrez"),
        .. Names(new("Date - Create", FieldKind.Date, [], DateKind.Create), "crdt", "create date", "date - create", "p1dat"),
        .. Names(new("Date - Modification", FieldKind.Date, [], DateKind.Modification), "mdat", "lr", "modification date", "date last revised", "date - modification"),
        .. Names(new("Date - Completion", FieldKind.Date, [], DateKind.Completion), "dcom", "cdat", "completion date", "date - completion"),
        .. Names(new("Date - MeSH", FieldKind.Date, [], DateKind.Mesh), "mhda", "mesh date", "date - mesh"),
    ]).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static SearchField All { get; } = s_byTag["all"];

    public static SearchField Uid { get; } = s_byTag["uid"];

    public static SearchField Filter { get; } = s_byTag["filter"];

    /// <summary>The field of a tag in any spelling and letter case, or null.</summary>
    public static SearchField? Find(string tag) => s_byTag.GetValueOrDefault(string.Join(' ', tag.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static IEnumerable<KeyValuePair<string, SearchField>> Names(SearchField field, params string[] tags) =>
        tags.Select(tag => KeyValuePair.Create(tag, field));
}

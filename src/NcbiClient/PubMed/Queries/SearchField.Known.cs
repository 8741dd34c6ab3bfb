namespace NcbiClient.PubMed;

/// <content>The fields that PubMed's user guide names.</content>
public readonly partial record struct SearchField
{
    /// <summary>Every field, but for the place of publication and NLM's own dates.</summary>
    public static SearchField AllFields => new("all");

    /// <summary>Words of the title, and of a book's collection title.</summary>
    public static SearchField Title => new("ti");

    /// <summary>Words of title, abstract and authors' keywords.</summary>
    public static SearchField TitleAbstract => new("tiab");

    /// <summary>Words of title, abstract, keywords, MeSH terms, publication types, substances and more.</summary>
    public static SearchField TextWord => new("tw");

    /// <summary>Authors' keywords.</summary>
    public static SearchField OtherTerm => new("ot");

    /// <summary>Words of a title that is not English, in its own language.</summary>
    public static SearchField TransliteratedTitle => new("tt");

    /// <summary>Institutions and addresses of authors.</summary>
    public static SearchField Affiliation => new("ad");

    /// <summary>Statements on conflicts of interest.</summary>
    public static SearchField ConflictOfInterest => new("cois");

    /// <summary>Authors by family name and initials, <c>fauci as</c>.</summary>
    public static SearchField Author => new("au");

    /// <summary>The first author alone.</summary>
    public static SearchField FirstAuthor => new("1au");

    /// <summary>The last author alone.</summary>
    public static SearchField LastAuthor => new("lastau");

    /// <summary>Authors by full name, in either order; since 2002.</summary>
    public static SearchField FullAuthorName => new("fau");

    /// <summary>Groups as authors.</summary>
    public static SearchField CorporateAuthor => new("cn");

    /// <summary>Identifiers of authors, such as <c>orcid 0000-0001-5027-4446</c>.</summary>
    public static SearchField AuthorIdentifier => new("auid");

    /// <summary>Collaborators by family name and initials.</summary>
    public static SearchField Investigator => new("ir");

    /// <summary>Collaborators by full name, in either order.</summary>
    public static SearchField FullInvestigatorName => new("fir");

    /// <summary>Editors of books and chapters.</summary>
    public static SearchField Editor => new("ed");

    /// <summary>People whom an article is about.</summary>
    public static SearchField PersonalNameAsSubject => new("ps");

    /// <summary>MeSH headings, alone or with a subheading, and narrower ones.</summary>
    public static SearchField MeshTerms => new("mh");

    /// <summary>MeSH headings of major importance to the article, and narrower ones.</summary>
    public static SearchField MeshMajorTopic => new("majr");

    /// <summary>MeSH subheadings, whatever heading they qualify, and narrower ones.</summary>
    public static SearchField MeshSubheading => new("sh");

    /// <summary>Publication types, and narrower ones.</summary>
    public static SearchField PublicationType => new("pt");

    /// <summary>Substances known to have an action.</summary>
    public static SearchField PharmacologicalAction => new("pa");

    /// <summary>Substances, diseases, protocols and organisms that are no MeSH headings.</summary>
    public static SearchField SupplementaryConcept => new("nm");

    /// <summary>Numbers of the Enzyme Commission, UNIIs, CAS registry numbers.</summary>
    public static SearchField RegistryNumber => new("rn");

    /// <summary>Accession numbers of data banks, such as <c>genbank/AF001892</c>.</summary>
    public static SearchField SecondarySourceId => new("si");

    /// <summary>Journals by title, abbreviation or ISSN.</summary>
    public static SearchField Journal => new("ta");

    /// <summary>Journals by their number in NLM's catalogue.</summary>
    public static SearchField NlmUniqueId => new("jid");

    /// <summary>Volumes of journals.</summary>
    public static SearchField Volume => new("vi");

    /// <summary>Issues of volumes.</summary>
    public static SearchField Issue => new("ip");

    /// <summary>First pages.</summary>
    public static SearchField Pagination => new("pg");

    /// <summary>Countries where journals are published.</summary>
    public static SearchField PlaceOfPublication => new("pl");

    /// <summary>Languages by name or three letters.</summary>
    public static SearchField Language => new("la");

    /// <summary>Grant numbers and funders.</summary>
    public static SearchField Grant => new("gr");

    /// <summary>Books of the NCBI Bookshelf.</summary>
    public static SearchField Book => new("book");

    /// <summary>Publishers of books.</summary>
    public static SearchField Publisher => new("pubn");

    /// <summary>Books by ISBN.</summary>
    public static SearchField Isbn => new("isbn");

    /// <summary>PubMed's own number of a record.</summary>
    public static SearchField Pmid => new("pmid");

    /// <summary>Articles by DOI.</summary>
    public static SearchField Doi => new("doi");

    /// <summary>Articles by their number in PubMed Central.</summary>
    public static SearchField Pmcid => new("pmcid");

    /// <summary>Articles by any identifier that their publisher gave.</summary>
    public static SearchField ArticleIdentifier => new("aid");

    /// <summary>DOI or publisher's number in the place of page numbers.</summary>
    public static SearchField LocationId => new("lid");

    /// <summary>When the article was published, on paper or electronically.</summary>
    public static SearchField PublicationDate => new("dp");

    /// <summary>When the article was published electronically.</summary>
    public static SearchField ElectronicPublicationDate => new("epdat");

    /// <summary>When the article was printed.</summary>
    public static SearchField PrintPublicationDate => new("ppdat");

    /// <summary>When PubMed got the record; the publication date for records added more than a year after it.</summary>
    public static SearchField EntryDate => new("edat");

    /// <summary>When the record was first created.</summary>
    public static SearchField CreateDate => new("crdt");

    /// <summary>When the record was last revised.</summary>
    public static SearchField ModificationDate => new("lr");

    /// <summary>When NLM finished indexing the record.</summary>
    public static SearchField CompletionDate => new("dcom");

    /// <summary>When MeSH terms were added to the record; its entry date until then.</summary>
    public static SearchField MeshDate => new("mhda");

    /// <summary>Filters and subsets, such as <c>free full text</c> and <c>medline</c>.</summary>
    public static SearchField Filter => new("sb");
}

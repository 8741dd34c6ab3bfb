using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>The order in which the PubMed DTD has the children of an element, and in which they are written.</summary>
internal static class PubMedElementOrder
{
    /// <summary>The rank of a child that the DTD does not place within its parent.</summary>
    public const byte None = 0;

    private static readonly byte[] s_ranks = CreateRanks();

    /// <summary>The rank of a child among its siblings, from 1; <see cref="None"/> when it has no place.</summary>
    public static byte Rank(E parent, E child) => s_ranks[((int)parent << 8) | (int)child];

    private static byte[] CreateRanks()
    {
        byte[] ranks = new byte[256 * 256];
        foreach (E[] sequence in Sequences().Concat(DateSequences()))
        {
            for (int i = 1; i < sequence.Length; i++)
            {
                ranks[((int)sequence[0] << 8) | (int)sequence[i]] = (byte)i;
            }
        }

        // Before 2015 an affiliation stood under its author without a wrapper, at the same place.
        foreach (E parent in new[] { E.Author, E.Investigator })
        {
            ranks[((int)parent << 8) | (int)E.Affiliation] = Rank(ranks, parent, E.AffiliationInfo);
        }

        return ranks;
    }

    private static byte Rank(byte[] ranks, E parent, E child) => ranks[((int)parent << 8) | (int)child];

    /// <summary>A parent, then its children in order.</summary>
    private static E[][] Sequences() =>
    [
        [E.PubmedArticle, E.MedlineCitation, E.PubmedData],
        [E.PubmedBookArticle, E.BookDocument, E.PubmedBookData],
        [E.MedlineCitation, E.PMID, E.DateCreated, E.DateCompleted, E.DateRevised, E.Article, E.MedlineJournalInfo, E.ChemicalList, E.SupplMeshList,
            E.CitationSubset, E.CommentsCorrectionsList, E.GeneSymbolList, E.MeshHeadingList, E.NumberOfReferences, E.PersonalNameSubjectList, E.OtherID,
            E.OtherAbstract, E.KeywordList, E.CoiStatement, E.SpaceFlightMission, E.InvestigatorList, E.GeneralNote],
        [E.Article, E.Journal, E.ArticleTitle, E.Pagination, E.ELocationID, E.Abstract, E.Affiliation, E.AuthorList, E.Language, E.DataBankList, E.GrantList,
            E.PublicationTypeList, E.VernacularTitle, E.ArticleDate],
        [E.PubmedData, E.History, E.PublicationStatus, E.ArticleIdList, E.ObjectList, E.ReferenceList],
        [E.PubmedBookData, E.History, E.PublicationStatus, E.ArticleIdList, E.ObjectList],
        [E.BookDocument, E.PMID, E.ArticleIdList, E.Book, E.LocationLabel, E.ArticleTitle, E.VernacularTitle, E.Pagination, E.Language, E.AuthorList,
            E.InvestigatorList, E.PublicationType, E.Abstract, E.Sections, E.KeywordList, E.ContributionDate, E.DateRevised, E.GrantList, E.ItemList, E.ReferenceList],
        [E.Book, E.Publisher, E.BookTitle, E.PubDate, E.BeginningDate, E.EndingDate, E.AuthorList, E.InvestigatorList, E.Volume, E.VolumeTitle, E.Edition,
            E.CollectionTitle, E.Isbn, E.ELocationID, E.Medium, E.ReportNumber],
        [E.Publisher, E.PublisherName, E.PublisherLocation],
        [E.Section, E.LocationLabel, E.SectionTitle, E.Section],
        [E.Journal, E.ISSN, E.JournalIssue, E.Title, E.ISOAbbreviation],
        [E.JournalIssue, E.Volume, E.Issue, E.PubDate],
        [E.MedlineJournalInfo, E.Country, E.MedlineTA, E.NlmUniqueID, E.ISSNLinking],
        [E.Pagination, E.StartPage, E.EndPage, E.MedlinePgn],
        [E.Abstract, E.AbstractText, E.CopyrightInformation],
        [E.OtherAbstract, E.AbstractText, E.CopyrightInformation],
        [E.Author, E.LastName, E.ForeName, E.Initials, E.Suffix, E.CollectiveName, E.Identifier, E.AffiliationInfo],
        [E.Investigator, E.LastName, E.ForeName, E.Initials, E.Suffix, E.Identifier, E.AffiliationInfo],
        [E.PersonalNameSubject, E.LastName, E.ForeName, E.Initials, E.Suffix],
        [E.AffiliationInfo, E.Affiliation, E.Identifier],
        [E.DataBank, E.DataBankName, E.AccessionNumberList],
        [E.Grant, E.GrantID, E.Acronym, E.Agency, E.Country],
        [E.Chemical, E.RegistryNumber, E.NameOfSubstance],
        [E.MeshHeading, E.DescriptorName, E.QualifierName],
        [E.CommentsCorrections, E.RefSource, E.PMID, E.Note],
        [E.Reference, E.Citation, E.ArticleIdList],
        [E.ReferenceList, E.Title, E.Reference, E.ReferenceList],
    ];

    private static IEnumerable<E[]> DateSequences()
    {
        foreach (E date in new[] { E.PubDate, E.BeginningDate, E.EndingDate, E.ContributionDate, E.DateCreated, E.DateCompleted, E.DateRevised, E.ArticleDate, E.PubMedPubDate })
        {
            yield return [date, E.Year, E.Month, E.Day, E.Season, E.MedlineDate, E.Hour, E.Minute, E.Second];
        }
    }
}

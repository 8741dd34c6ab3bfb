using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary><c>MedlineCitation</c> ⇄ the part of <see cref="Article"/> that NLM's indexing knows.</summary>
internal static class MedlineCitationMapper
{
    public static void Read(ref PubMedCursor xml, ref MedlineCitationParts parts)
    {
        parts.ReadAttributes(ref xml);
        while (xml.NextChild())
        {
            if (!parts.ReadHead(ref xml) && !parts.ReadIndexing(ref xml) && !parts.ReadNotes(ref xml))
            {
                xml.KeepUnknown();
            }
        }

        xml.NoticeAbsence(parts.LacksRequired);
    }

    public static void Write(Utf8XmlWriter xml, Article article, bool complete)
    {
        xml.Start("MedlineCitation"u8);
        xml.Attribute("Status"u8, article.Status?.Value ?? (complete ? RecordStatus.Publisher.Value : null));
        xml.Attribute("Owner"u8, article.Owner);
        xml.Attribute("VersionID"u8, article.VersionId);
        xml.Attribute("VersionDate"u8, article.VersionDate);
        xml.Attribute("IndexingMethod"u8, article.IndexingMethod);
        PmidMapper.Write(xml, article.Pmid, article.PmidVersion ?? (complete ? "1" : null));
        PartialDateMapper.Write(xml, "DateCreated"u8, article.DateCreated);
        PartialDateMapper.Write(xml, "DateCompleted"u8, article.DateCompleted);
        PartialDateMapper.Write(xml, "DateRevised"u8, article.DateRevised);
        ArticleElementMapper.Write(xml, article, complete);
        if (article.MedlineJournalInfo is not null || complete)
        {
            MedlineJournalInfoMapper.Write(xml, article.MedlineJournalInfo ?? new MedlineJournalInfo());
        }

        WriteIndexing(xml, article);
        WriteNotes(xml, article);
        xml.End("MedlineCitation"u8);
    }

    private static void WriteIndexing(Utf8XmlWriter xml, Article article)
    {
        ChemicalListMapper.Write(xml, article.Chemicals);
        SupplMeshListMapper.Write(xml, article.SupplMeshNames);
        ListMapper.WriteItems(xml, "CitationSubset"u8, article.CitationSubsets);
        CommentsCorrectionsListMapper.Write(xml, article.CommentsCorrections);
        ListMapper.Write(xml, "GeneSymbolList"u8, "GeneSymbol"u8, article.GeneSymbols);
        MeshHeadingListMapper.Write(xml, article.MeshHeadings);
        xml.Element("NumberOfReferences"u8, article.NumberOfReferences);
        if (!article.PersonalNameSubjects.IsEmpty)
        {
            xml.Start("PersonalNameSubjectList"u8);
            foreach (PersonalNameSubject person in article.PersonalNameSubjects)
            {
                PersonalNameSubjectMapper.Write(xml, person);
            }

            xml.End("PersonalNameSubjectList"u8);
        }
    }

    private static void WriteNotes(Utf8XmlWriter xml, Article article)
    {
        NoteMapper.Write(xml, article.OtherIds);
        foreach (OtherAbstract text in article.OtherAbstracts)
        {
            AbstractMapper.Write(xml, text);
        }

        KeywordListMapper.Write(xml, article.KeywordLists);
        xml.Element("CoiStatement"u8, article.CoiStatement);
        ListMapper.WriteItems(xml, "SpaceFlightMission"u8, article.SpaceFlightMissions);
        foreach (InvestigatorList list in article.InvestigatorLists)
        {
            InvestigatorListMapper.Write(xml, list);
        }

        NoteMapper.Write(xml, article.GeneralNotes);
    }
}

namespace NcbiClient.Benchmarks.Generation;

/// <summary>The bibliographic half of a record: <c>MedlineCitation</c>.</summary>
internal sealed class CitationText(Vocabularies vocabularies, PersonText persons, Random random)
{
    private static readonly string[] s_months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private readonly AbstractText _texts = new(vocabularies, random);
    private readonly IndexingText _indexing = new(vocabularies, random);

    public void Write(RecordText xml, int pmid, int year, string? doi)
    {
        bool isIndexed = random.Next(4) > 0;
        JournalEntry journal = vocabularies.Journals.Next(random);
        xml.Open("MedlineCitation", isIndexed ? "Status=\"MEDLINE\" Owner=\"NLM\" IndexingMethod=\"Automated\"" : "Status=\"PubMed-not-MEDLINE\" Owner=\"NLM\"");
        xml.Element("PMID", pmid, "Version=\"1\"");
        WriteDate(xml, "DateCompleted", year);
        WriteDate(xml, "DateRevised", year + 1);
        WriteArticle(xml, journal, year, doi);
        xml.Open("MedlineJournalInfo");
        xml.Element("Country", journal.Country);
        xml.Element("MedlineTA", journal.Abbreviation);
        xml.Element("NlmUniqueID", journal.NlmId);
        xml.Element("ISSNLinking", journal.Issn);
        xml.Close();
        WriteIndexing(xml, isIndexed, year);
        xml.Close();
    }

    private void WriteIndexing(RecordText xml, bool isIndexed, int year)
    {
        if (isIndexed && random.Next(2) == 0)
        {
            _indexing.WriteChemicals(xml);
        }

        if (isIndexed)
        {
            xml.Element("CitationSubset", "IM");
            _indexing.WriteMesh(xml);
        }

        if (year > 2012 && random.Next(2) == 0)
        {
            _indexing.WriteKeywords(xml);
        }

        if (year > 2016 && random.Next(2) == 0)
        {
            xml.Element("CoiStatement", "The authors declare that they have no competing interests.");
        }
    }

    private void WriteDate(RecordText xml, string name, int year)
    {
        xml.Open(name);
        xml.Element("Year", year);
        xml.Element("Month", $"{random.Next(1, 13):00}");
        xml.Element("Day", $"{random.Next(1, 29):00}");
        xml.Close();
    }

    private void WriteArticle(RecordText xml, JournalEntry journal, int year, string? doi)
    {
        xml.Open("Article", "PubModel=\"Print\"");
        WriteJournal(xml, journal, year);
        xml.Markup("ArticleTitle", _texts.Title());
        int page = random.Next(1, 3000);
        xml.Open("Pagination");
        xml.Element("StartPage", page);
        xml.Element("EndPage", page + 9);
        xml.Element("MedlinePgn", page / 100 == (page + 9) / 100 ? $"{page}-{(page + 9) % 100}" : $"{page}-{page + 9}");
        xml.Close();
        if (doi is not null)
        {
            xml.Element("ELocationID", doi, "EIdType=\"doi\" ValidYN=\"Y\"");
        }

        if (random.Next(5) > 0)
        {
            _texts.Write(xml);
        }

        persons.Write(xml, isRecent: year > 2010);
        xml.Element("Language", vocabularies.Languages.Next(random));
        WriteGrants(xml);
        WriteTypes(xml);
        xml.Close();
    }

    private void WriteJournal(RecordText xml, JournalEntry journal, int year)
    {
        xml.Open("Journal");
        xml.Element("ISSN", journal.Issn, "IssnType=\"Print\"");
        xml.Open("JournalIssue", "CitedMedium=\"Print\"");
        xml.Element("Volume", random.Next(1, 300));
        xml.Element("Issue", random.Next(1, 13));
        xml.Open("PubDate");
        xml.Element("Year", year);
        xml.Element("Month", s_months[random.Next(12)]);
        xml.Close();
        xml.Close();
        xml.Element("Title", journal.Title);
        xml.Element("ISOAbbreviation", journal.Abbreviation);
        xml.Close();
    }

    private void WriteGrants(RecordText xml)
    {
        if (random.Next(6) > 0)
        {
            return;
        }

        xml.Open("GrantList", "CompleteYN=\"Y\"");
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            xml.Open("Grant");
            xml.Element("GrantID", $"R01 HL{random.Next(10000, 99999):000000}");
            xml.Element("Acronym", "HL");
            xml.Element("Agency", "NHLBI NIH HHS");
            xml.Element("Country", "United States");
            xml.Close();
        }

        xml.Close();
    }

    private void WriteTypes(RecordText xml)
    {
        xml.Open("PublicationTypeList");
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            Term type = vocabularies.Types.Next(random);
            xml.Element("PublicationType", type.Name, $"UI=\"{type.Ui}\"");
        }

        xml.Close();
    }
}

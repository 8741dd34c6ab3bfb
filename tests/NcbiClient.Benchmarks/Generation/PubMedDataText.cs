namespace NcbiClient.Benchmarks.Generation;

/// <summary>What PubMed adds to a citation: history, identifiers, references.</summary>
internal sealed class PubMedDataText(Vocabularies vocabularies, PersonText persons, Random random)
{
    private static readonly string[] s_early = ["received", "accepted"];
    private static readonly string[] s_late = ["pubmed", "medline", "entrez"];

    public void Write(RecordText xml, int pmid, int year, string? doi)
    {
        xml.Open("PubmedData");
        WriteHistory(xml, year);
        xml.Element("PublicationStatus", "ppublish");
        WriteIds(xml, pmid, doi);
        if (random.Next(10) < 3)
        {
            WriteReferences(xml);
        }

        xml.Close();
    }

    private static void WriteDay(RecordText xml, string status, int year, int month, int day, bool hasTime)
    {
        xml.Open("PubMedPubDate", $"PubStatus=\"{status}\"");
        xml.Element("Year", year);
        xml.Element("Month", month);
        xml.Element("Day", day);
        if (hasTime)
        {
            xml.Element("Hour", 6);
            xml.Element("Minute", 0);
        }

        xml.Close();
    }

    private void WriteHistory(RecordText xml, int year)
    {
        xml.Open("History");
        if (year > 2005 && random.Next(2) == 0)
        {
            foreach (string status in s_early)
            {
                WriteDay(xml, status, year, random.Next(1, 13), random.Next(1, 29), hasTime: false);
            }
        }

        foreach (string status in s_late)
        {
            WriteDay(xml, status, year, random.Next(1, 13), random.Next(1, 29), hasTime: true);
        }

        xml.Close();
    }

    private void WriteIds(RecordText xml, int pmid, string? doi)
    {
        xml.Open("ArticleIdList");
        xml.Element("ArticleId", pmid, "IdType=\"pubmed\"");
        if (random.Next(4) == 0)
        {
            xml.Element("ArticleId", $"PMC{random.Next(1_000_000, 9_999_999)}", "IdType=\"pmc\"");
        }

        if (doi is not null)
        {
            xml.Element("ArticleId", doi, "IdType=\"doi\"");
            xml.Element("ArticleId", $"S0140-6736({random.Next(10, 24)}){random.Next(10000, 99999)}-{random.Next(10)}", "IdType=\"pii\"");
        }

        xml.Close();
    }

    private void WriteReferences(RecordText xml)
    {
        xml.Open("ReferenceList");
        for (int i = random.Next(2, 26); i > 0; i--)
        {
            xml.Open("Reference");
            xml.Element("Citation", $"{persons.Citation()}. {vocabularies.Words.Sentence(random, random.Next(5, 14))}. {vocabularies.Journals.Next(random).Abbreviation}. {random.Next(1980, 2025)};{random.Next(1, 200)}:{random.Next(1, 2000)}-{random.Next(1, 99)}.");
            if (random.Next(5) > 0)
            {
                xml.Open("ArticleIdList");
                xml.Element("ArticleId", $"10.{random.Next(1000, 1200)}/j.{random.Next(100_000, 999_999)}", "IdType=\"doi\"");
                xml.Element("ArticleId", random.Next(1_000_000, 39_000_000), "IdType=\"pubmed\"");
                xml.Close();
            }

            xml.Close();
        }

        xml.Close();
    }
}

namespace NcbiClient.Benchmarks.Generation;

/// <summary>Authors, with the affiliations and ORCIDs that recent records have.</summary>
internal sealed class PersonText(Vocabularies vocabularies, Random random)
{
    public void Write(RecordText xml, bool isRecent)
    {
        xml.Open("AuthorList", "CompleteYN=\"Y\"");
        for (int i = random.Next(1, 7); i > 0; i--)
        {
            WriteAuthor(xml, isRecent);
        }

        if (random.Next(60) == 0)
        {
            xml.Open("Author", "ValidYN=\"Y\"");
            xml.Element("CollectiveName", vocabularies.Words.Sentence(random, 3) + " Study Group");
            xml.Close();
        }

        xml.Close();
    }

    public string Citation() => $"{vocabularies.LastNames.Next(random)} {(char)random.Next('A', 'Z' + 1)}, {vocabularies.LastNames.Next(random)} {(char)random.Next('A', 'Z' + 1)}";

    private void WriteAuthor(RecordText xml, bool isRecent)
    {
        string foreName = vocabularies.ForeNames.Next(random);
        xml.Open("Author", "ValidYN=\"Y\"");
        xml.Element("LastName", vocabularies.LastNames.Next(random));
        xml.Element("ForeName", random.Next(2) == 0 ? foreName : $"{foreName} {(char)random.Next('A', 'Z' + 1)}");
        xml.Element("Initials", foreName[..1]);
        if (isRecent && random.Next(4) == 0)
        {
            xml.Element("Identifier", $"0000-000{random.Next(1, 4)}-{random.Next(1000, 9999)}-{random.Next(1000, 9999)}", "Source=\"ORCID\"");
        }

        for (int i = isRecent ? random.Next(0, 2) : random.Next(4) == 0 ? 1 : 0; i > 0; i--)
        {
            xml.Open("AffiliationInfo");
            xml.Element("Affiliation", vocabularies.Institutions.Next(random));
            xml.Close();
        }

        xml.Close();
    }
}

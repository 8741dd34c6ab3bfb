namespace NcbiClient.Benchmarks.Generation;

/// <summary>Substances, MeSH headings and keywords.</summary>
internal sealed class IndexingText(Vocabularies vocabularies, Random random)
{
    public void WriteChemicals(RecordText xml)
    {
        xml.Open("ChemicalList");
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            Term substance = vocabularies.Substances.Next(random);
            xml.Open("Chemical");
            xml.Element("RegistryNumber", random.Next(2) == 0 ? "0" : $"{random.Next(50, 9999)}-{random.Next(10, 99)}-{random.Next(10)}");
            xml.Element("NameOfSubstance", substance.Name, $"UI=\"{substance.Ui}\"");
            xml.Close();
        }

        xml.Close();
    }

    public void WriteMesh(RecordText xml)
    {
        xml.Open("MeshHeadingList");
        for (int i = random.Next(4, 13); i > 0; i--)
        {
            Term descriptor = vocabularies.Descriptors.Next(random);
            xml.Open("MeshHeading");
            xml.Element("DescriptorName", descriptor.Name, $"UI=\"{descriptor.Ui}\" MajorTopicYN=\"{YesNo(5)}\"");
            for (int j = Math.Max(0, random.Next(-1, 3)); j > 0; j--)
            {
                Term qualifier = vocabularies.Qualifiers.Next(random);
                xml.Element("QualifierName", qualifier.Name, $"UI=\"{qualifier.Ui}\" MajorTopicYN=\"{YesNo(4)}\"");
            }

            xml.Close();
        }

        xml.Close();
    }

    public void WriteKeywords(RecordText xml)
    {
        xml.Open("KeywordList", "Owner=\"NOTNLM\"");
        for (int i = random.Next(3, 8); i > 0; i--)
        {
            xml.Element("Keyword", vocabularies.Words.Sentence(random, random.Next(1, 4)), "MajorTopicYN=\"N\"");
        }

        xml.Close();
    }

    private char YesNo(int of) => random.Next(of) == 0 ? 'Y' : 'N';
}

using System.Globalization;
using System.Text;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Qualifiers and publication types that stand in the same bytes as before are not read again: the records are the same.</summary>
public sealed class RecurringElementsTests
{
    private const string Descriptor = "<DescriptorName UI=\"D000001\" MajorTopicYN=\"N\">Calcimycin</DescriptorName>";
    private const string Qualifier = "<QualifierName UI=\"Q000378\" MajorTopicYN=\"N\">metabolism</QualifierName>";
    private const string PublicationType = "<PublicationType UI=\"D016428\">Journal Article</PublicationType>";

    private static readonly string s_space = new('\n', 300); // too near to a document's end nothing is known

    [Fact]
    public void Find_RandomElements_GivesEachItsOwnValue()
    {
        Random random = new(61);
        RecurringElements<string> known = new();
        int found = 0;
        for (int i = 0; i < 100_000; i++)
        {
            string element = $"<QualifierName UI=\"Q{random.Next(40):000000}\" MajorTopicYN=\"{"YN"[random.Next(2)]}\">{new string('a', random.Next(1, 70))}</QualifierName>";
            byte[] xml = Encoding.ASCII.GetBytes(element.PadRight(RecurringElements<string>.MaxLength + random.Next(20), '\n'));
            if (known.Find(ref xml[0], out int length) is { } value)
            {
                Assert.Equal((element, element.Length), (value, length));
                found++;
            }
            else
            {
                known.Add(xml.AsSpan(0, element.Length), element);
            }
        }

        Assert.True(found > 1000, $"Only {found} were found."); // else the test proves little
    }

    /// <summary>NLM numbers what it introduces together one after another.</summary>
    [Theory]
    [InlineData("<PublicationType UI=\"D0000{0:00}\">Research Support</PublicationType>")]
    [InlineData("<QualifierName UI=\"Q0000{0:00}\" MajorTopicYN=\"N\">metabolism</QualifierName>")]
    public void Find_NeighboursInAVocabulary_FindsNearlyAll(string element)
    {
        RecurringElements<string> known = new();
        string[] elements = [.. Enumerable.Range(0, 60).Select(i => string.Format(CultureInfo.InvariantCulture, element, i))];
        byte[][] xml = [.. elements.Select(static element => Encoding.ASCII.GetBytes(element.PadRight(RecurringElements<string>.MaxLength)))];
        for (int times = 0; times < 2; times++)
        {
            for (int i = 0; i < xml.Length; i++)
            {
                known.Add(xml[i].AsSpan(0, elements[i].Length), elements[i]);
            }
        }

        Assert.InRange(xml.Count(bytes => known.Find(ref bytes[0], out _) is not null), 48, 60); // neighbours must not share a place, but by chance
    }

    [Fact]
    public void Add_ManyThatComeOnce_KeepsNoneOfThem()
    {
        RecurringElements<string> known = new();
        for (int i = 0; i < 100_000; i++)
        {
            byte[] xml = Encoding.ASCII.GetBytes($"<PublicationType UI=\"D{i:000000}\">Journal Article</PublicationType>".PadRight(RecurringElements<string>.MaxLength));
            known.Add(xml.AsSpan(0, xml.AsSpan().LastIndexOf((byte)'>') + 1), "");
            Assert.Null(known.Find(ref xml[0], out _));
        }
    }

    [Theory]
    [InlineData("<QualifierName UI=\"Q0\">a</QualifierName>")]
    [InlineData("<QualifierName UI=\"Q000378\" MajorTopicYN=\"N\">a name that goes on and on, as none does, so that the whole element has more bytes than are kept</QualifierName>")]
    public void Add_ElementTooShortOrTooLong_IsNotKept(string element)
    {
        RecurringElements<string> known = new();
        byte[] xml = Encoding.ASCII.GetBytes(element.PadRight(2 * RecurringElements<string>.MaxLength, '\n'));
        for (int times = 0; times < 3; times++)
        {
            known.Add(xml.AsSpan(0, element.Length), element);
            Assert.Null(known.Find(ref xml[0], out _));
        }
    }

    [Fact]
    public void Read_SameBytesForTheThirdTime_GivesTheSameObject()
    {
        PubMedReadContext context = new(PubMedXmlReaderOptions.Default);
        Article[] articles = [.. Enumerable.Range(0, 4).Select(_ => Read(context, Record($"<MeshHeading>{Descriptor}{Qualifier}</MeshHeading>", PublicationType)).Article!)];
        Assert.NotSame(articles[0].MeshHeadings[0].Qualifiers[0], articles[1].MeshHeadings[0].Qualifiers[0]);
        Assert.Same(articles[1].MeshHeadings[0].Qualifiers[0], articles[2].MeshHeadings[0].Qualifiers[0]);
        Assert.Same(articles[1].PublicationTypes[0], articles[3].PublicationTypes[0]);
        Assert.All(articles, article => Assert.Equal(articles[0], article));
    }

    [Theory]
    [InlineData("<MeshHeading>" + Qualifier + Descriptor + "</MeshHeading>")] // in another order than the DTD's
    [InlineData("<MeshHeading>" + Descriptor + Qualifier + Qualifier + "<New/>" + Qualifier + "</MeshHeading>")] // where unknown content stands is counted in elements
    [InlineData("<MeshHeading>" + Qualifier + "<New/></MeshHeading>")]
    [InlineData("<MeshHeading new=\"1\">" + Qualifier + "stray</MeshHeading>")]
    [InlineData("<MeshHeading>stray" + Qualifier + "</MeshHeading>")]
    [InlineData("<MeshHeading><!-- -->" + Qualifier + "<?e?></MeshHeading>")]
    [InlineData("<MeshHeading>\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n" + Qualifier + "</MeshHeading>")]
    [InlineData("<MeshHeading>" + Descriptor + "<QualifierName UI=\"Q000378\" MajorTopicYN=\"N\">metabolism </QualifierName></MeshHeading>")]
    [InlineData("<MeshHeading>" + Descriptor + "<QualifierName UI=\"Q000378\" MajorTopicYN=\"N\">metabolism<!-- --></QualifierName></MeshHeading>")]
    [InlineData("<MeshHeading>" + Descriptor + "<QualifierName UI=\"Q000378\" MajorTopicYN=\"N\" AutoHM=\"Y\">metabolism</QualifierName></MeshHeading>")]
    [InlineData("<MeshHeading>" + Descriptor + "<QualifierName UI=\"Q000378\" MajorTopicYN=\"N\">metabolism</QualifierName ></MeshHeading>")]
    [InlineData("<MeshHeading></MeshHeading><MeshHeading/>" + Qualifier)]
    public void Read_KnownElementInUnusualSurroundings_IsAsWithANewContext(string headings)
    {
        PubMedReadContext context = new(PubMedXmlReaderOptions.Default);
        string usual = $"<MeshHeading>{Descriptor}{Qualifier}</MeshHeading>";
        byte[] record = Record(headings, $"{PublicationType}{PublicationType}<New/>{PublicationType}");
        foreach (byte[] next in (byte[][])[Record(usual, PublicationType), Record(usual, PublicationType), record, record, record])
        {
            Article expected = Read(new PubMedReadContext(PubMedXmlReaderOptions.Default), next).Article!;
            ArticleSameness.AssertEqual(expected, Read(context, next).Article!);
        }
    }

    [Fact]
    public void Read_KnownElementBesideASectionEnd_IsRefusedForThat()
    {
        PubMedReadContext context = new(PubMedXmlReaderOptions.Default);
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Null(Read(context, Record("", PublicationType)).Error));
        Assert.Null(Read(context, Record("<!-- ]]> -->", PublicationType)).Error);
        Assert.Contains("Text holds ']]>'", Read(context, Record("", PublicationType + "]]>")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_KnownElementDeeperThanAllowed_IsRefused()
    {
        PubMedReadContext context = new(new PubMedXmlReaderOptions { MaxDepth = 16 }, outerDepth: 16 - 4);
        byte[] deep = Record("", PublicationType);
        byte[] flat = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(deep).Replace("<PubmedArticle>", "", StringComparison.Ordinal).Replace("</PubmedArticle>", "", StringComparison.Ordinal));
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Null(Read(context, flat).Error));
        Assert.Contains("nested deeper than 4", Read(context, deep).Error, StringComparison.Ordinal);
    }

    /// <summary>A known element stands at each distance from the end of memory: a byte read behind it ends the test run.</summary>
    [Fact]
    public void Read_KnownElementNearTheEndOfMemory_ReadsNothingBehindIt()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The test asks Linux for memory.");
        using GuardedMemory memory = new();
        PubMedReadContext context = new(PubMedXmlReaderOptions.Default);
        byte[] record = Record($"<MeshHeading>{Descriptor}{Qualifier}</MeshHeading>", PublicationType);
        int end = record.AsSpan().LastIndexOf((byte)'>') + 1;
        for (int cut = record.Length; cut > 0; cut--)
        {
            Assert.Null(Read(context, memory.Copy(record)).Error);
            Assert.Equal(cut >= end, Read(context, memory.Copy(record.AsSpan(0, cut))).Error is null);
        }
    }

    private static (Article? Article, string? Error) Read(PubMedReadContext context, ReadOnlySpan<byte> record) => RecordReading.Read(context, record);

    private static byte[] Record(string headings, string types) => Encoding.UTF8.GetBytes(
        $"""
        <PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">1</PMID>
        <Article><PublicationTypeList>{types}</PublicationTypeList></Article><MeshHeadingList>{headings}</MeshHeadingList>
        </MedlineCitation></PubmedArticle>{s_space}
        """);
}

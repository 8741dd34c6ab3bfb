using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>What the mappers expect next is read as what they do not: the same records, the same refusals.</summary>
public sealed partial class ExpectedElementTests
{
    private static readonly string[] s_roots = ["PubmedArticle", "PubmedBookArticle", "MedlineCitation"];

    private static readonly byte[] s_space = [.. Enumerable.Repeat((byte)'\n', 300)]; // so far from a document's end all may be expected

    [Fact]
    public void Read_GeneratedRecords_IsAsWhereNothingCanBeExpected()
    {
        Random random = new(51);
        PubMedXmlGenerator generator = new(random);
        for (int i = 0; i < 900; i++)
        {
            XElement record = generator.Next(s_roots[random.Next(s_roots.Length)]);
            AssertReadAsUnexpected(RandomLayout.Of(random, record));
        }
    }

    [Theory]
    [InlineData("<Author ValidYN=\"X\"><LastName>a</LastName></Author>")]
    [InlineData("<Author ValidYN=\"\"><LastName>a</LastName></Author>")]
    [InlineData("<Author ValidYN='Y'><LastName>a</LastName></Author>")]
    [InlineData("<Author ValidYN=\"Y\" ><LastName>a</LastName></Author>")]
    [InlineData("<Author ValidYN=\"Y\" EqualContrib=\"Y\"><LastName>a</LastName></Author>")]
    [InlineData("<Author ValidYN=\"Y\"/>")]
    [InlineData("<Author ValidYN=\"Y\"/><LastName>a</LastName>")]
    [InlineData("<Author/></AuthorList><AuthorList>")]
    [InlineData("<Author new=\"1\"></Author>")]
    [InlineData("<Author><LastName/><ForeName></ForeName><Initials> </Initials></Author>")]
    [InlineData("<Author><LastName >a</LastName><ForeName>b</ForeName ><Initials\n>c</Initials></Author>")]
    [InlineData("<Author><LastName>a&amp;b</LastName><ForeName>c\rd</ForeName><Initials>&#65;</Initials></Author>")]
    [InlineData("<Author><LastName>a<i>b</i></LastName><ForeName>é</ForeName><Initials>€😀</Initials></Author>")]
    [InlineData("<Author><ForeName>a</ForeName><LastName>b</LastName><LastName>c</LastName><Initials>d</Initials></Author>")]
    [InlineData("<Author><LastName new=\"1\">a</LastName><ForeName>b</ForeName></Author>")]
    [InlineData("<Author><LastName>a</LastName><New/>stray<ForeName>b</ForeName></Author>")]
    [InlineData("<Author><Initials>0123456789012345678901234567890</Initials></Author>")]
    [InlineData("<Author><LastName>01234567890123456789012345678901</LastName><ForeName>012345678901234567890123456789012345678901234567890123456789012345678901234567890</ForeName></Author>")]
    [InlineData("<Author><LastName>a</LastName>\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n<ForeName>b</ForeName></Author>")]
    [InlineData("<Author><AffiliationInfo><Affiliation>a</Affiliation><Identifier Source=\"ROR\">b</Identifier></AffiliationInfo><Identifier Source=\"ORCID\">c</Identifier></Author>")]
    public void Read_AuthorInAnyForm_IsAsWhereNothingCanBeExpected(string author) =>
        AssertReadAsUnexpected(Record($"<Article><AuthorList CompleteYN=\"Y\">{author}\n  {author}</AuthorList></Article>"));

    [Theory]
    [InlineData("<MeshHeadingList><MeshHeading><DescriptorName UI=\"D1\" MajorTopicYN=\"Y\">a</DescriptorName><QualifierName UI=\"Q1\" MajorTopicYN=\"N\">b</QualifierName></MeshHeading></MeshHeadingList>")]
    [InlineData("<MeshHeadingList><MeshHeading><DescriptorName UI=\"D1\" MajorTopicYN=\"y\">a</DescriptorName><QualifierName UI=\"Q1\" MajorTopicYN=\"NO\">b</QualifierName></MeshHeading></MeshHeadingList>")]
    [InlineData("<MeshHeadingList><MeshHeading><DescriptorName MajorTopicYN=\"Y\" UI=\"D1\">a</DescriptorName><DescriptorName UI=\"D2\" MajorTopicYN=\"Y\">a</DescriptorName></MeshHeading></MeshHeadingList>")]
    [InlineData("<MeshHeadingList><MeshHeading><DescriptorName UI=\"D1\" MajorTopicYN=\"Y\" Type=\"Geographic\">a</DescriptorName></MeshHeading><MeshHeading/></MeshHeadingList>")]
    [InlineData("<MeshHeadingList><MeshHeading><DescriptorName UI=\"D&amp;1\" MajorTopicYN=\"&#89;\">a</DescriptorName></MeshHeading></MeshHeadingList>")]
    [InlineData("<MeshHeadingList><MeshHeading><DescriptorName UI=\"0123456789012345678901234567890123456789\" MajorTopicYN=\"Y\">a</DescriptorName></MeshHeading></MeshHeadingList>")]
    [InlineData("<MeshHeadingList></MeshHeadingList><MeshHeadingList/>")]
    [InlineData("<KeywordList Owner=\"NOTNLM\"><Keyword MajorTopicYN=\"N\">a</Keyword><Keyword MajorTopicYN=\"N\">b <i>c</i></Keyword><Keyword>d</Keyword><Keyword MajorTopicYN=\"N\">e</Keyword></KeywordList>")]
    [InlineData("<ChemicalList><Chemical><RegistryNumber>0</RegistryNumber><NameOfSubstance UI=\"\">a</NameOfSubstance></Chemical><Chemical><NameOfSubstance UI=\"D1\">b</NameOfSubstance><RegistryNumber>1</RegistryNumber></Chemical></ChemicalList>")]
    [InlineData("<CommentsCorrectionsList><CommentsCorrections RefType=\"ErratumIn\"><RefSource>a</RefSource><PMID Version=\"1\">2</PMID><Note>b</Note></CommentsCorrections></CommentsCorrectionsList>")]
    [InlineData("<DateRevised><Year>2020</Year><Month>Jan</Month><Day>1</Day></DateRevised><DateCompleted><Month>02</Month><Year>1999</Year></DateCompleted>")]
    [InlineData("<DateRevised><Year>2&#48;20</Year><Month/><Day> 1</Day></DateRevised><DateCompleted><Year>20200</Year><Year>1</Year></DateCompleted>")]
    [InlineData("<DateRevised><Year>2020</Year><Month>1</Month><Day>02</Day><Hour>1</Hour><Day>3</Day></DateRevised>")]
    [InlineData("<DateRevised><Year>2020</Year><Month>1</Month><Day>2</Day ></DateRevised><DateCompleted><Year>2020</Year><Month>12</Month><Day></Day></DateCompleted>")]
    [InlineData("<DateRevised><Year>99</Year><Month>2020</Month><Day>1</Day></DateRevised><DateCompleted><Year>1899</Year><Month>1</Month><Day>1</Day></DateCompleted>")]
    [InlineData("<DateRevised><Month>1</Month><Year>2020</Year><Month>1</Month><Day>2</Day></DateRevised><DateCompleted><New/><Year>2020</Year><Month>1</Month><Day>2</Day></DateCompleted>")]
    [InlineData("<DateRevised new=\"1\"><Year>2020</Year><Month>1</Month><Day>2</Day></DateRevised><DateCompleted><Year>2020</Year>stray<Month>1</Month><Day>2</Day></DateCompleted>")]
    [InlineData("<MedlineJournalInfo><Country>a</Country><MedlineTA>b</MedlineTA><NlmUniqueID>c</NlmUniqueID><ISSNLinking>d</ISSNLinking><Country>e</Country></MedlineJournalInfo>")]
    public void Read_ListsInAnyForm_IsAsWhereNothingCanBeExpected(string content) => AssertReadAsUnexpected(Record(content));

    [Theory]
    [InlineData("<PubMedPubDate PubStatus=\"pubmed\"><Year>2020</Year><Month>1</Month><Day>2</Day><Hour>6</Hour><Minute>0</Minute></PubMedPubDate>")]
    [InlineData("<PubMedPubDate PubStatus=\"pubmed\"><Year>2020</Year><Month>1</Month><Day>2</Day><Hour>06</Hour><Minute>00</Minute><Second>01</Second></PubMedPubDate>")]
    [InlineData("<PubMedPubDate PubStatus=\"pubmed\"><Year>2020</Year><Month>1</Month><Day>2</Day><Hour>6</Hour></PubMedPubDate><PubMedPubDate/>")]
    [InlineData("<PubMedPubDate PubStatus=\"pubmed\"><Year>2020</Year><Month>1</Month><Day>2</Day><Minute>6</Minute><Hour>0</Hour></PubMedPubDate>")]
    [InlineData("<PubMedPubDate PubStatus=\"pubmed\"><Hour>6</Hour><Minute>1</Minute><Year>2020</Year><Month>1</Month><Day>2</Day></PubMedPubDate>")]
    [InlineData("<PubMedPubDate PubStatus=\"pubmed\"><Year>2020</Year><Hour>123</Hour><Minute>1900</Minute></PubMedPubDate>")]
    [InlineData("<PubMedPubDate PubStatus=\"pubmed\"><Year>2020</Year><Month>1</Month><Day>2</Day><Hour>1<!-- --></Hour><Minute>&#49;</Minute><Hour>2</Hour></PubMedPubDate>")]
    public void Read_HistoryInAnyForm_IsAsWhereNothingCanBeExpected(string history)
    {
        string record = Encoding.UTF8.GetString(Record(""));
        AssertReadAsUnexpected(Encoding.UTF8.GetBytes(record.Replace("</PubmedArticle>", $"<PubmedData><History>{history}\n   {history}</History></PubmedData></PubmedArticle>", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_MutatedRecords_RefusesWhatTheOracleRefuses()
    {
        Random random = new(52);
        PubMedXmlGenerator generator = new(random);
        int refused = 0;
        for (int i = 0; i < 3000; i++)
        {
            byte[] record = XmlMutation.Apply(random, RandomLayout.Of(random, generator.Next("PubmedArticle")));
            (Article? article, _) = Read(record, spare: 0);
            bool isRefused = XmlEvents.OfOracle(record) is null;
            Assert.False(isRefused && article is not null, $"Read what is not well-formed:\n{Encoding.UTF8.GetString(record)}");
            refused += isRefused ? 1 : 0;
        }

        Assert.InRange(refused, 500, 2900);
    }

    [Fact]
    public void Read_RecordCutAnywhereWithItsRestBehindItInMemory_IsRefusedAsWithout()
    {
        byte[] record = Record("""
              <DateRevised><Year>2020</Year><Month>01</Month><Day>1</Day></DateRevised>
              <Article><AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>a</LastName><ForeName>b</ForeName><Initials>c</Initials></Author></AuthorList></Article>
              <MeshHeadingList><MeshHeading><DescriptorName UI="D1" MajorTopicYN="Y">a</DescriptorName></MeshHeading></MeshHeadingList>
            """);
        byte[] inMemory = [.. record, .. record];
        for (int cut = 1; cut < record.Length; cut++)
        {
            (Article? article, string? error) = Read(inMemory.AsSpan(0, cut), spare: 0);
            Assert.Null(article);
            Assert.Equal((null, error), Read(inMemory.AsSpan(0, cut), inMemory.Length - cut));
        }

        (Article? whole, string? none) = Read(inMemory.AsSpan(0, record.Length), record.Length);
        Assert.Null(none);
        ArticleSameness.AssertEqual(Read(record, spare: 0).Article!, whole!);
    }

    /// <summary>A record ends where all memory does, with each amount of white space before each of its tags: a byte read behind it ends the test run.</summary>
    [Fact]
    public void Read_RecordAtTheEndOfMemory_ReadsNothingBehindIt()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The test asks Linux for memory.");
        using GuardedMemory memory = new();
        string record = Encoding.UTF8.GetString(Record("""
            <DateRevised><Year>2020</Year><Month>1</Month><Day>2</Day></DateRevised>
            <Article><AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>a</LastName></Author></AuthorList></Article>
            <ChemicalList><Chemical><NameOfSubstance UI="D1">a</NameOfSubstance></Chemical></ChemicalList>
            <MeshHeadingList><MeshHeading><DescriptorName UI="D1" MajorTopicYN="Y">a</DescriptorName></MeshHeading></MeshHeadingList>
            """));
        foreach (Match tag in TagStart().Matches(record))
        {
            for (int blanks = 28; blanks <= 34; blanks++)
            {
                byte[] xml = Encoding.UTF8.GetBytes(record.Insert(tag.Index, new string(' ', blanks)));
                for (int cut = tag.Index + blanks; cut < xml.Length; cut++)
                {
                    Assert.NotNull(Read(memory.Copy(xml.AsSpan(0, cut)), spare: 0).Error);
                }

                Assert.Null(Read(memory.Copy(xml), spare: 0).Error);
            }
        }
    }

    [Fact]
    public void Read_SectionEndInExpectedText_IsRefused()
    {
        byte[] record = [.. Record("<Article><AuthorList><Author><LastName>a]]>b</LastName></Author></AuthorList></Article>"), .. s_space];
        Assert.Contains("Text holds ']]>'", Read(record, spare: 0).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ExpectedElementDeeperThanAllowed_IsRefused()
    {
        byte[] record = [.. Record("<Article><AuthorList><Author><LastName>a</LastName></Author></AuthorList></Article>"), .. s_space];
        PubMedXmlReaderOptions options = new() { MaxDepth = 16 };
        Assert.NotNull(Read(record, spare: 0, new PubMedReadContext(options, outerDepth: 16 - 6)).Article);
        foreach (int depth in (int[])[3, 4, 5])
        {
            Assert.Contains($"nested deeper than {depth}", Read(record, spare: 0, new PubMedReadContext(options, outerDepth: 16 - depth)).Error, StringComparison.Ordinal);
        }

        byte[] dated = [.. Record("<DateRevised><Year>2020</Year><Month>1</Month><Day>2</Day></DateRevised>"), .. s_space];
        Assert.NotNull(Read(dated, spare: 0, new PubMedReadContext(options, outerDepth: 16 - 4)).Article);
        Assert.Contains("nested deeper than 3", Read(dated, spare: 0, new PubMedReadContext(options, outerDepth: 16 - 3)).Error, StringComparison.Ordinal);
    }

    /// <summary>Compares with the same record in which an instruction stands before every tag, so that no tag can be looked ahead to.</summary>
    private static void AssertReadAsUnexpected(byte[] record)
    {
        byte[] unexpected = Encoding.UTF8.GetBytes(TagStart().Replace(Encoding.UTF8.GetString(record), "<?e?>$0"));
        (Article? expected, string? error) = Read(unexpected, spare: 0);
        Assert.True(error is null, $"{error}, in\n{Encoding.UTF8.GetString(unexpected)}");
        for (int spare = 0; spare < 2; spare++)
        {
            byte[] inMemory = [.. record, .. spare == 0 ? [] : record];
            (Article? actual, error) = Read(inMemory.AsSpan(0, record.Length), inMemory.Length - record.Length);
            Assert.True(error is null, $"{error}, in\n{Encoding.UTF8.GetString(record)}");
            ArticleSameness.AssertEqual(expected!, actual!);
        }
    }

    private static (Article? Article, string? Error) Read(ReadOnlySpan<byte> record, int spare, PubMedReadContext? context = null) =>
        RecordReading.Read(context ?? new PubMedReadContext(PubMedXmlReaderOptions.Default), record, spare);

    private static byte[] Record(string content) =>
        Encoding.UTF8.GetBytes($"<PubmedArticle>\n<MedlineCitation Status=\"MEDLINE\" Owner=\"NLM\">\n  <PMID Version=\"1\">1</PMID>\n  {content}\n</MedlineCitation>\n</PubmedArticle>");

    [GeneratedRegex("</?[A-Za-z]")]
    private static partial Regex TagStart();
}

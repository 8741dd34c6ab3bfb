using System.Text;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>A reader that has learned what tags to expect reads every record, also one that is otherwise or broken, as one that has not.</summary>
public sealed class TagPredictionTests
{
    private static readonly string[] s_roots = ["PubmedArticle", "PubmedBookArticle", "MedlineCitation"];

    [Fact]
    public void Read_GeneratedRecordsInManyLayouts_IsAsIfNothingWereLearned()
    {
        Random random = new(41);
        PubMedXmlGenerator generator = new(random);
        PubMedReadContext learned = new(PubMedXmlReaderOptions.Default);
        for (int i = 0; i < 1500; i++)
        {
            XElement record = generator.Next(s_roots[random.Next(s_roots.Length)]);
            AssertSame(learned, RandomLayout.Of(random, record));
        }
    }

    [Fact]
    public void Read_MutatedRecords_IsAsIfNothingWereLearned()
    {
        Random random = new(42);
        PubMedXmlGenerator generator = new(random);
        int refused = 0;
        for (int i = 0; i < 300; i++)
        {
            PubMedReadContext learned = new(PubMedXmlReaderOptions.Default);
            byte[] record = RandomLayout.Of(random, generator.Next(s_roots[i % 2]));
            AssertSame(learned, record);
            for (int times = 0; times < 8; times++)
            {
                refused += AssertSame(learned, XmlMutation.Apply(random, record)) ? 0 : 1;
                AssertSame(learned, record);
            }
        }

        Assert.InRange(refused, 500, 2350); // both outcomes must be seen, else the test proves little
    }

    [Fact]
    public void Read_MutatedCorpusRecords_IsAsIfNothingWereLearned()
    {
        Corpus.SkipUnlessPresent();
        Random random = new(43);
        PubMedReadContext learned = new(PubMedXmlReaderOptions.Default);
        foreach (CorpusFile file in Corpus.Files.Where(static file => file is { Format: "xml", Utility: "efetch" }))
        {
            byte[] xml = file.ReadBytes();
            int start = xml.AsSpan().IndexOf("<PubmedArticle>"u8);
            int end = xml.AsSpan().IndexOf("</PubmedArticle>"u8);
            if (start >= 0 && end - start is > 0 and < 30_000)
            {
                byte[] record = xml[start..(end + "</PubmedArticle>".Length)];
                AssertSame(learned, record);
                AssertSame(learned, XmlMutation.Apply(random, record));
                AssertSame(learned, XmlMutation.Apply(random, record));
            }
        }
    }

    [Fact]
    public void NextChild_EndTagExpectedAtAPlaceThatTwoElementsShare_IsNotTakenForTheOthers()
    {
        PubMedElement[] elements = [.. Enum.GetValues<PubMedElement>().Skip(1)];
        int tried = 0;
        foreach (IGrouping<int, (PubMedElement Parent, PubMedElement Child)> shared in elements.SelectMany(parent => elements.Select(child => (parent, child)))
            .GroupBy(static pair => TagPredictions.Place(pair.parent, pair.child, XmlToken.End, depth: 1)))
        {
            (PubMedElement parent, PubMedElement child) = shared.First();
            (PubMedElement otherParent, PubMedElement otherChild) = shared.FirstOrDefault(pair => pair.Parent != parent);
            PubMedReadContext context = Learning();
            Assert.Null(Elements(context, $"<{parent}><{child}></{child}></{parent}>"));
            Assert.NotNull(Elements(context, $"<{otherParent}><{otherChild}></{otherChild}></{parent}>"));
            tried += otherParent == PubMedElement.Unknown ? 0 : 1;
        }

        Assert.True(tried > 100, $"only {tried} places are shared");
    }

    [Theory]
    [InlineData("<Author><LastName>a</LastName><ForeName>b</ForeName></Author>", "<Author><LastName>a</ForeName><ForeName>b</ForeName></Author>")]
    [InlineData("<Author><LastName>a</LastName></Author>", "<Author><LastName>a</Author>")]
    [InlineData("<Author><LastName>a</LastName></Author>", "<Author><LastName></LastName></LastName></Author>")]
    [InlineData("<Author><LastName>a</LastName></Author>", "<Author><LastName>a<!-- --></LastName></LastName></Author>")]
    [InlineData("<Author><LastName>a</LastName></Author>", "<Author><LastName>a</LastName></LastName></Author>")]
    [InlineData("<Author><LastName>a</LastName><Suffix>a</Suffix></Author>", "<Author><LastName>a</LastName><Suffix>a</LastName></Author>")]
    [InlineData("<Author><LastName a=\"12\">a</LastName></Author>", "<Author><LastName a=\"<>\">a</LastName></Author>")]
    [InlineData("<Author><LastName a=\"12\">a</LastName></Author>", "<Author><LastName a=\"\"\"\">a</LastName></Author>")]
    [InlineData("<Author><LastName a=\"12\">a</LastName></Author>", "<Author><LastName a=\"& \">a</LastName></Author>")]
    [InlineData("<Author><LastName a='12'>a</LastName></Author>", "<Author><LastName a=''''>a</LastName></Author>")]
    [InlineData("<Author><LastName a=\"1\" b=\"2\">a</LastName></Author>", "<Author><LastName a=\"1\" a=\"2\">a</LastName></Author>")]
    public void NextChild_MalformedWhereAnotherTagIsExpected_IsRefused(string expected, string malformed)
    {
        PubMedReadContext context = Learning();
        for (int times = 0; times < 3; times++)
        {
            Assert.Null(Texts(context, expected));
            Assert.NotNull(Texts(context, malformed));
        }

        Assert.Equal(Texts(new PubMedReadContext(PubMedXmlReaderOptions.Default), malformed), Texts(context, malformed));
    }

    [Fact]
    public void Read_AttributesThatDifferWhereTheirTagIsExpected_AreReadAnew()
    {
        PubMedReadContext context = Learning();
        foreach (string date in (string[])["2001-01-02", "1999-12-31", "2001-1-02", "&#50;001-01", "2001\t01-02", "é001-1-02", "2001-01-02"])
        {
            (Article? article, string? error) = RecordReading.Read(context, Encoding.UTF8.GetBytes(
                $"<PubmedArticle><MedlineCitation VersionDate=\"{date}\" Status=\"MEDLINE\"><PMID Version=\"1\">1</PMID></MedlineCitation></PubmedArticle>{new string('\n', 80)}"));
            Assert.Null(error);
            Assert.Equal((XElement.Parse($"<a v=\"{date}\"/>").Attribute("v")!.Value, "MEDLINE"), (article!.VersionDate, article.Status!.Value.Value));
        }
    }

    [Fact]
    public void Read_MoreLayoutsThanAreKept_IsAsIfNothingWereLearned()
    {
        PubMedReadContext learned = new(PubMedXmlReaderOptions.Default);
        for (int i = 0; i < 200; i++)
        {
            string indent = "\n" + new string(' ', i / 3 % 23); // three of a layout: the second one learns, the third expects
            AssertSame(learned, Encoding.UTF8.GetBytes(
                $"<PubmedArticle>{indent}<MedlineCitation>{indent}<PMID>1</PMID>{indent}<Article>{indent}<ArticleTitle>a {i}</ArticleTitle>{indent}</Article>{indent}</MedlineCitation>{indent}</PubmedArticle>"));
        }
    }

    private static PubMedReadContext Learning()
    {
        PubMedReadContext context = new(PubMedXmlReaderOptions.Default);
        context.Predictions.Begin([]);
        context.Predictions.Begin([]); // the second of a layout
        return context;
    }

    /// <summary>Reads an element whose children are read for their texts; the error, or null.</summary>
    private static string? Texts(PubMedReadContext context, string xml) => Error(context, xml, static (ref PubMedCursor cursor) => cursor.Text());

    /// <summary>The same for children with elements only.</summary>
    private static string? Elements(PubMedReadContext context, string xml) => Error(context, xml, static (ref PubMedCursor cursor) =>
    {
        while (cursor.NextChild())
        {
            cursor.KeepUnknown();
        }
    });

    private static string? Error(PubMedReadContext context, string xml, ReadChild read)
    {
        try
        {
            PubMedCursor cursor = new(Encoding.UTF8.GetBytes(xml + new string('\n', 70)), context);
            cursor.MoveToRoot();
            cursor.BeginRecord("");
            while (cursor.NextChild())
            {
                read(ref cursor);
            }

            cursor.MoveToEnd();
            return null;
        }
        catch (NcbiFormatException e)
        {
            return e.Message;
        }
    }

    private delegate void ReadChild(ref PubMedCursor cursor);

    /// <summary>Reads with both; true when both read it.</summary>
    private static bool AssertSame(PubMedReadContext learned, byte[] record)
    {
        (Article? expected, string? error) = RecordReading.Read(new PubMedReadContext(PubMedXmlReaderOptions.Default), record);
        (Article? actual, string? actualError) = RecordReading.Read(learned, record);
        Assert.True(error == actualError, $"Expected '{error}', got '{actualError}', for\n{Encoding.UTF8.GetString(record)}");
        if (expected is not null)
        {
            ArticleSameness.AssertEqual(expected, actual!);
        }

        return expected is not null;
    }
}

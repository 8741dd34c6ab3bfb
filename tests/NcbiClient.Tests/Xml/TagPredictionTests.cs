using System.Text;
using System.Xml;
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
            AssertSame(learned, Layout(random, record));
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
            byte[] record = Layout(random, generator.Next(s_roots[i % 2]));
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
            PubMedReadContext context = new(PubMedXmlReaderOptions.Default);
            Assert.Null(Record(context, $"<{parent}><{child}>a</{child}></{parent}>"));
            Assert.NotNull(Record(context, $"<{otherParent}><{otherChild}>a</{otherChild}></{parent}>"));
            tried += otherParent == PubMedElement.Unknown ? 0 : 1;
        }

        Assert.True(tried > 100, $"only {tried} places are shared");

        static string? Record(PubMedReadContext context, string xml)
        {
            try
            {
                PubMedCursor cursor = new(Encoding.UTF8.GetBytes(xml + new string('\n', 70)), context);
                cursor.MoveToRoot();
                while (cursor.NextChild())
                {
                    cursor.Text();
                }

                cursor.MoveToEnd();
                return null;
            }
            catch (NcbiFormatException e)
            {
                return e.Message;
            }
        }
    }

    /// <summary>Reads with both; true when both read it.</summary>
    private static bool AssertSame(PubMedReadContext learned, byte[] record)
    {
        (Article? expected, string? error) = Read(new PubMedReadContext(PubMedXmlReaderOptions.Default), record);
        (Article? actual, string? actualError) = Read(learned, record);
        Assert.True(error == actualError, $"Expected '{error}', got '{actualError}', for\n{Encoding.UTF8.GetString(record)}");
        if (expected is not null)
        {
            ArticleSameness.AssertEqual(expected, actual!);
        }

        return expected is not null;
    }

    private static (Article? Article, string? Error) Read(PubMedReadContext context, byte[] record)
    {
        context.Pmid = null;
        try
        {
            PubMedCursor xml = new(record, context);
            xml.MoveToRoot();
            Article article = PubMedRecordMapper.Read(ref xml);
            xml.MoveToEnd();
            return (article, null);
        }
        catch (NcbiFormatException e)
        {
            return (null, e.Message);
        }
    }

    /// <summary>The record in one line, indented, or with white space within its tags; with comments now and then.</summary>
    private static byte[] Layout(Random random, XElement record)
    {
        if (random.Next(8) == 0)
        {
            XElement[] elements = [.. record.Descendants().Where(static element => element.HasElements)];
            elements.FirstOrDefault()?.AddFirst(new XComment("a comment"));
        }

        StringBuilder text = new();
        XmlWriterSettings settings = new()
        {
            OmitXmlDeclaration = true, Indent = random.Next(3) > 0, IndentChars = new string(' ', random.Next(1, 9)), NewLineOnAttributes = random.Next(6) == 0,
            NewLineChars = random.Next(6) == 0 ? "\r\n" : "\n",
        };
        using (XmlWriter writer = XmlWriter.Create(text, settings))
        {
            record.Save(writer);
        }

        return Encoding.UTF8.GetBytes(random.Next(10) == 0 ? text.Replace("><", "  ><").ToString() : text.ToString());
    }
}

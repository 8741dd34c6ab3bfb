using System.Text;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>What is kept from record to record changes none of them, whatever stood in those before.</summary>
public sealed class ReusedContextTests
{
    private static readonly string[] s_roots = ["PubmedArticle", "PubmedBookArticle", "MedlineCitation"];

    [Fact]
    public void Read_GeneratedRecordsInManyLayouts_IsAsWithANewContext()
    {
        Random random = new(41);
        PubMedXmlGenerator generator = new(random);
        PubMedReadContext reused = new(PubMedXmlReaderOptions.Default);
        for (int i = 0; i < 1500; i++)
        {
            XElement record = generator.Next(s_roots[random.Next(s_roots.Length)]);
            AssertSame(reused, RandomLayout.Of(random, record));
        }
    }

    [Fact]
    public void Read_MutatedRecords_IsAsWithANewContext()
    {
        Random random = new(42);
        PubMedXmlGenerator generator = new(random);
        int refused = 0;
        for (int i = 0; i < 300; i++)
        {
            PubMedReadContext reused = new(PubMedXmlReaderOptions.Default);
            byte[] record = RandomLayout.Of(random, generator.Next(s_roots[i % 2]));
            AssertSame(reused, record);
            for (int times = 0; times < 8; times++)
            {
                refused += AssertSame(reused, XmlMutation.Apply(random, record)) ? 0 : 1;
                AssertSame(reused, record);
            }
        }

        Assert.InRange(refused, 500, 2350); // both outcomes must be seen, else the test proves little
    }

    [Fact]
    public void Read_MutatedCorpusRecords_IsAsWithANewContext()
    {
        Corpus.SkipUnlessPresent();
        Random random = new(43);
        PubMedReadContext reused = new(PubMedXmlReaderOptions.Default);
        foreach (CorpusFile file in Corpus.Files.Where(static file => file is { Format: "xml", Utility: "efetch" }))
        {
            byte[] xml = file.ReadBytes();
            int start = xml.AsSpan().IndexOf("<PubmedArticle>"u8);
            int end = xml.AsSpan().IndexOf("</PubmedArticle>"u8);
            if (start >= 0 && end - start is > 0 and < 30_000)
            {
                byte[] record = xml[start..(end + "</PubmedArticle>".Length)];
                AssertSame(reused, record);
                AssertSame(reused, XmlMutation.Apply(random, record));
                AssertSame(reused, XmlMutation.Apply(random, record));
            }
        }
    }

    /// <summary>Reads with both; true when both read it.</summary>
    private static bool AssertSame(PubMedReadContext reused, byte[] record)
    {
        (Article? expected, string? error) = RecordReading.Read(new PubMedReadContext(PubMedXmlReaderOptions.Default), record);
        (Article? actual, string? actualError) = RecordReading.Read(reused, record);
        Assert.True(error == actualError, $"Expected '{error}', got '{actualError}', for\n{Encoding.UTF8.GetString(record)}");
        if (expected is not null)
        {
            ArticleSameness.AssertEqual(expected, actual!);
        }

        return expected is not null;
    }
}

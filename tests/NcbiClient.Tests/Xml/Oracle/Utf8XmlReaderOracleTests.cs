using System.IO.Compression;
using System.Text;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Our reader beside the platform's: both see the same events, or both refuse.</summary>
public sealed class Utf8XmlReaderOracleTests
{
    private static readonly byte[] s_space = [.. Enumerable.Repeat((byte)'\n', 70)]; // within the last 64 bytes the reader goes other ways

    private readonly List<string> _differences = [];

    [Fact]
    public void Read_RandomXml_SeesWhatTheOracleSees()
    {
        RandomXml generator = new(new Random(20250524));
        for (int i = 0; i < 4000; i++)
        {
            byte[] xml = generator.Next();
            Assert.True(XmlEvents.OfOracle(xml) is not null, $"The generator made what the oracle refuses: {Encoding.UTF8.GetString(xml)}");
            Compare(xml);
        }

        AssertSame();
    }

    [Fact]
    public void Read_MutatedXml_SeesWhatTheOracleSeesOrRefusesToo()
    {
        Random random = new(40411639);
        RandomXml generator = new(random);
        int refused = 0;
        for (int i = 0; i < 8000; i++)
        {
            refused += Compare(XmlMutation.Apply(random, generator.Next())) ? 0 : 1;
        }

        AssertSame();
        Assert.InRange(refused, 1000, 7900); // both outcomes must be seen, else the test proves little
    }

    [Fact]
    public void Read_EveryCorpusXmlFile_SeesWhatTheOracleSees()
    {
        Corpus.SkipUnlessPresent();
        int read = 0;
        foreach (byte[] xml in CorpusXml())
        {
            read += Compare(xml) ? 1 : 0;
        }

        AssertSame();
        Assert.True(read > 100, $"only {read} files were read");
    }

    [Fact]
    public void Read_MutatedCorpusRecords_SeesWhatTheOracleSeesOrRefusesToo()
    {
        Corpus.SkipUnlessPresent();
        Random random = new(11033);
        foreach (byte[] xml in CorpusXml())
        {
            int start = xml.AsSpan().IndexOf("<PubmedArticle>"u8);
            int end = xml.AsSpan().IndexOf("</PubmedArticle>"u8);
            if (start < 0 || end - start is < 0 or > 30_000)
            {
                continue;
            }

            byte[] record = xml[start..(end + "</PubmedArticle>".Length)];
            for (int i = 0; i < 8; i++)
            {
                Compare(XmlMutation.Apply(random, record));
            }
        }

        AssertSame();
    }

    private static IEnumerable<byte[]> CorpusXml()
    {
        foreach (CorpusFile file in Corpus.Files.Where(file => file.Format == "xml"))
        {
            byte[] bytes = file.ReadBytes();
            if (bytes is [0x1F, 0x8B, ..])
            {
                using GZipStream gzip = new(new MemoryStream(bytes), CompressionMode.Decompress);
                using MemoryStream plain = new();
                gzip.CopyTo(plain);
                bytes = plain.ToArray();
            }

            yield return bytes;
        }
    }

    /// <summary>Reads with both; true when both read it.</summary>
    private bool Compare(byte[] xml)
    {
        string? expected = XmlEvents.OfOracle(xml);
        string? actual = XmlEvents.OfOurs(xml);
        if (XmlEvents.OfOurs([.. xml, .. s_space]) is var other && other != actual)
        {
            _differences.Add($"With white space behind it, another document:\n{Visible(Encoding.UTF8.GetString(xml))}\n--- alone:{actual}\n--- with space:{other}");
        }

        if (expected != actual && !IsExplained(xml, expected, actual))
        {
            string text = Encoding.UTF8.GetString(xml);
            _differences.Add($"The oracle {(expected is null ? "refuses" : "reads")}, we {(actual is null ? "refuse" : "read")}:\n{Visible(text.Length > 3000 ? text[..3000] : text)}\n--- oracle:{expected}\n--- ours:{actual}");
        }

        return expected is not null && actual is not null;
    }

    private static string Visible(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '\uFEFF' or '\uFFFD' or >= '\uFFFE' ? $"\\u{(int)c:X4}" : c.ToString()));

    private static bool IsExplained(byte[] xml, string? expected, string? actual)
    {
        // XmlTextReader trips over ']' in a comment of an internal subset that it skips, and does not when it parses the subset.
        string? strict = XmlEvents.OfOracle(xml, parsesSubset: true);
        return (strict is not null && strict == actual)
            || XmlDeviation.Reason(xml, isAccepted: expected is not null, isAcceptedWithSubset: strict is not null) is not null;
    }

    private void AssertSame() => Assert.True(_differences.Count == 0, $"{_differences.Count} documents are seen differently:\n" + string.Join("\n=====\n", _differences.Take(5)));
}

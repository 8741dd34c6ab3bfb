using System.IO.Compression;
using System.Text;

namespace NcbiClient.Benchmarks.Generation;

/// <summary>
/// A file in the shape of NLM's baseline: layout, sizes and repetition as there, content made up, the same for the same seed and number of records.
/// </summary>
internal static class BaselineFile
{
    private const int Seed = 2025;

    private const string Head = """
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
        <PubmedArticleSet>

        """;

    /// <summary>Writes the file record by record; compressed when the path ends in <c>.gz</c>.</summary>
    public static void Write(string path, int records)
    {
        using FileStream file = File.Create(path);
        if (!path.EndsWith(".gz", StringComparison.Ordinal))
        {
            Write(file, records);
            return;
        }

        using GZipStream gzip = new(file, CompressionLevel.Optimal);
        Write(gzip, records);
    }

    public static void Write(Stream destination, int records)
    {
        Random random = new(Seed);
        Vocabularies vocabularies = new(random);
        PersonText persons = new(vocabularies, random);
        CitationText citations = new(vocabularies, persons, random);
        PubMedDataText data = new(vocabularies, persons, random);
        RecordText xml = new();
        using StreamWriter writer = new(destination, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true);
        writer.Write(Head.ReplaceLineEndings("\n"));
        for (int pmid = 1; pmid <= records; pmid++)
        {
            int year = 1975 + (int)(Math.Sqrt(random.NextDouble()) * 50);
            string? doi = year > 1998 ? $"10.{random.Next(1000, 1200)}/j.{random.Next(1000, 9999)}.{year}.{pmid}" : null;
            xml.Written.Clear();
            xml.Open("PubmedArticle");
            citations.Write(xml, pmid, year, doi);
            data.Write(xml, pmid, year, doi);
            xml.Close();
            writer.Write(xml.Written);
        }

        writer.Write("</PubmedArticleSet>\n");
    }

    public static byte[] Create(int records)
    {
        using MemoryStream file = new();
        Write(file, records);
        return file.ToArray();
    }

    public static byte[] Compress(byte[] plain)
    {
        using MemoryStream file = new();
        using (GZipStream gzip = new(file, CompressionLevel.Optimal))
        {
            gzip.Write(plain);
        }

        return file.ToArray();
    }
}

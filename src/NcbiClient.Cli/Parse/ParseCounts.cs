using System.Globalization;
using NcbiClient.Records;

namespace NcbiClient.Cli.Parse;

/// <summary>What has been seen in one file, or in all.</summary>
internal sealed class ParseCounts
{
    public long JournalArticles { get; private set; }

    public long Books { get; private set; }

    public long Deleted { get; set; }

    public long UnknownContent { get; set; }

    public long Malformed { get; set; }

    /// <summary>Decompressed.</summary>
    public long Bytes { get; set; }

    public TimeSpan Elapsed { get; set; }

    public long Records => JournalArticles + Books;

    public double MegabytesPerSecond => Elapsed > TimeSpan.Zero ? Bytes / 1e6 / Elapsed.TotalSeconds : 0;

    public void Add(Article article)
    {
        if (article.Book is null)
        {
            JournalArticles++;
        }
        else
        {
            Books++;
        }

        UnknownContent += article.UnknownContent.Count;
    }

    public void Add(ParseCounts other)
    {
        JournalArticles += other.JournalArticles;
        Books += other.Books;
        Deleted += other.Deleted;
        UnknownContent += other.UnknownContent;
        Malformed += other.Malformed;
        Bytes += other.Bytes;
        Elapsed += other.Elapsed;
    }

    /// <summary>One count a line, <c>name: number</c>.</summary>
    public string Text() => string.Create(CultureInfo.InvariantCulture, $"""
        records: {Records}
        journal articles: {JournalArticles}
        books: {Books}
        deleted: {Deleted}
        unknown content: {UnknownContent}
        malformed: {Malformed}
        bytes: {Bytes}
        seconds: {Elapsed.TotalSeconds:F3}
        MB/s: {MegabytesPerSecond:F1}

        """).ReplaceLineEndings("\n");
}

namespace NcbiClient.TestSupport;

/// <summary>The recorded E-utilities answers in <c>shared/corpus</c>, as its <c>INDEX.tsv</c> lists them.</summary>
public static class Corpus
{
    private static readonly Lazy<IReadOnlyList<CorpusFile>> LazyFiles = new(ReadIndex);

    /// <summary>Skips the running test, with the reason, when there is no corpus on this machine.</summary>
    public static void SkipUnlessPresent() => Shared.SkipUnlessPresent();

    /// <summary>Every row of the index, in its order; empty when there is no corpus on this machine.</summary>
    public static IReadOnlyList<CorpusFile> Files => LazyFiles.Value;

    /// <summary>The rows that record what NCBI really sent, for one utility and, when given, database and format.</summary>
    public static IEnumerable<CorpusFile> Real(string utility, string? db = null, string? format = null) =>
        Files.Where(file => file.IsReal && file.Utility == utility
            && (db is null || file.Db == db) && (format is null || file.Format == format));

    private static IReadOnlyList<CorpusFile> ReadIndex()
    {
        if (Shared.Folder is null)
        {
            return [];
        }

        string[] lines = File.ReadAllLines(Shared.PathTo("corpus", "INDEX.tsv"));
        string[] columns = lines[0].Split('\t');
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => Row(columns, line.Split('\t')))];
    }

    private static CorpusFile Row(string[] columns, string[] cells)
    {
        string Cell(string column) => cells[Array.IndexOf(columns, column)];

        return new CorpusFile
        {
            Name = Cell("path"),
            Utility = Cell("utility"),
            Db = Cell("db"),
            Format = Cell("format"),
            Records = int.TryParse(Cell("records"), out int records) ? records : null,
            Dtd = Cell("dtd"),
            Note = Cell("note"),
            Kind = Cell("kind"),
        };
    }
}

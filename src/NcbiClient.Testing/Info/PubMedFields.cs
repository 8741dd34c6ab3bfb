namespace NcbiClient.Testing.Info;

/// <summary>PubMed's fields and links, from the table that is embedded in the assembly.</summary>
internal static class PubMedFields
{
    private static readonly string[][] s_rows = Read();

    public static IReadOnlyList<InfoField> Fields { get; } =
        [.. s_rows.Where(static row => row[0] == "field").Select(static row => new InfoField(row[1], row[2], row[3], row[4]))];

    public static IReadOnlyList<InfoLink> Links { get; } =
        [.. s_rows.Where(static row => row[0] == "link").Select(static row => new InfoLink(row[1], row[2], row[3], row[4]))];

    private static string[][] Read()
    {
        using Stream table = typeof(PubMedFields).Assembly.GetManifestResourceStream("pubmed.tsv")!;
        using StreamReader reader = new(table);
        return [.. reader.ReadToEnd().Split('\n').Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.TrimEnd('\r').Split('\t'))];
    }
}

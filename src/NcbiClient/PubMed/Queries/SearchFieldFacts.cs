namespace NcbiClient.PubMed;

/// <summary>What the snapshot says of a field.</summary>
internal sealed record SearchFieldFacts(string? EInfoName, string FullName, string Tag, bool IsDate, bool Explodes, IReadOnlyList<string> Names)
{
    /// <summary>Reads a line of the table.</summary>
    public static SearchFieldFacts Read(string line)
    {
        string[] cells = line.Split('|');
        string? name = cells[0].Length == 0 ? null : cells[0];
        string[] names = [cells[2], cells[1], cells[0], .. cells[4].Split(';')];
        return new SearchFieldFacts(name, cells[1], cells[2], cells[3].Contains('D', StringComparison.Ordinal), cells[3].Contains('E', StringComparison.Ordinal),
            [.. names.Where(static text => text.Length > 0)]);
    }
}

namespace NcbiClient.Conventions.Tests.Projects;

/// <summary>The tables of <c>docs/decisions/dependencies.md</c>: which package a project may bring to its users, what builds and tests use, and why.</summary>
internal sealed class DependencyTable
{
    public const string Path = "docs/decisions/dependencies.md";

    private DependencyTable(IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        Rows = [.. all.Where(IsShipped).Select(static row => (row[0], row[1], row[3]))];
        Packages = [.. all.Select(static row => (row[1], row[2], row[3]))];
    }

    /// <summary>What a project in <c>src</c> brings with it.</summary>
    public IReadOnlyList<(string Project, string Package, string Why)> Rows { get; }

    /// <summary>Every package named, those of builds and tests too.</summary>
    public IReadOnlyList<(string Package, string Licence, string Why)> Packages { get; }

    public static DependencyTable Parse(string markdown) => new(
        from line in markdown.Split('\n')
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        where cells.Length == 6 && cells[1].Length > 0 && cells[1] != "for" && !cells[1].StartsWith('-')
        select cells[1..5]);

    private static bool IsShipped(string[] row) => row[0].StartsWith("NcbiClient", StringComparison.Ordinal);
}

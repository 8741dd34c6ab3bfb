namespace NcbiClient.Conventions.Tests.Projects;

/// <summary>The table of <c>docs/decisions/0001-runtime-dependencies.md</c>: which package a project may bring to its users, and why.</summary>
internal sealed class DependencyTable
{
    public const string Path = "docs/decisions/0001-runtime-dependencies.md";

    private DependencyTable(IReadOnlyList<(string Project, string Package, string Why)> rows) => Rows = rows;

    public IReadOnlyList<(string Project, string Package, string Why)> Rows { get; }

    public static DependencyTable Parse(string markdown) => new(
    [
        .. from line in markdown.Split('\n')
           let cells = line.Split('|', StringSplitOptions.TrimEntries)
           where cells.Length == 5 && cells[1].StartsWith("NcbiClient", StringComparison.Ordinal)
           select (cells[1], cells[2], cells[3]),
    ]);
}

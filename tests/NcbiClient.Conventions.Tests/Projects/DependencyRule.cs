namespace NcbiClient.Conventions.Tests.Projects;

/// <summary>No package reaches our users that nobody has given a reason for.</summary>
internal static class DependencyRule
{
    public static IEnumerable<string> Violations(IReadOnlyList<ProjectFile> projects, DependencyTable table) =>
        [.. Unnamed(projects, table), .. Unreasoned(table), .. Stale(projects, table)];

    /// <summary>No package is used, shipped or not, whose licence and reason nobody has written down.</summary>
    public static IEnumerable<string> Violations(IEnumerable<string> packages, DependencyTable table) =>
        from package in packages
        where !table.Packages.Any(row => row.Package == package && row.Licence.Length > 0 && row.Why.Length > 0)
        select $"{PackageVersions.Path} names {package}. Give its licence and its reason in {DependencyTable.Path}, or take it out.";

    private static IEnumerable<string> Unnamed(IEnumerable<ProjectFile> projects, DependencyTable table) =>
        from project in projects
        where project.IsShipped
        from package in project.Dependencies
        where !table.Rows.Any(row => row.Project == project.Name && row.Package == package)
        select $"{project.Path} references {package}. Do without it, or give the reason in {DependencyTable.Path}.";

    private static IEnumerable<string> Unreasoned(DependencyTable table) =>
        from row in table.Rows
        where row.Why.Length == 0
        select $"{DependencyTable.Path} gives no reason for {row.Package} in {row.Project}. Say why its users must have it.";

    private static IEnumerable<string> Stale(IReadOnlyList<ProjectFile> projects, DependencyTable table) =>
        from row in table.Rows
        where !projects.Any(project => project.Name == row.Project && project.Dependencies.Contains(row.Package))
        select $"{DependencyTable.Path} names {row.Package} for {row.Project}, which does not reference it. Remove the line.";
}

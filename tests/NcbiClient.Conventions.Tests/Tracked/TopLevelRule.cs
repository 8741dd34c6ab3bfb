namespace NcbiClient.Conventions.Tests.Tracked;

/// <summary>The top level holds what the user asked for, and what the tooling insists on.</summary>
internal static class TopLevelRule
{
    private static readonly HashSet<string> Wanted = new(StringComparer.Ordinal)
    {
        "src", "tests", "samples", "docs", "NcbiClient.sln", "README.md", "LICENSE", "nuget.config", "global.json",
    };

    public static IEnumerable<string> Violations(IEnumerable<string> paths) =>
        from name in paths.Select(path => path.Split('/')[0]).Distinct()
        where !Wanted.Contains(name) && name[0] != '.' && !name.StartsWith("Directory.", StringComparison.Ordinal)
        select $"{name} is at the top level. Move it into src, tests, samples or docs.";
}

namespace NcbiClient.Conventions.Tests.Projects;

/// <summary>What is in <c>src</c> becomes packages that build on each other; nothing else does.</summary>
internal static class PackingRule
{
    public static IEnumerable<string> Violations(ProjectFile project) => project.IsShipped ? OfShipped(project) : OfOther(project);

    private static IEnumerable<string> OfShipped(ProjectFile project)
    {
        foreach (string reference in project.Projects.Where(name => !name.StartsWith("NcbiClient", StringComparison.Ordinal)))
        {
            yield return $"{project.Path} references {reference}, which is no package of ours. Reference packages of src only.";
        }

        if (!project.Values("Description").Any(text => text.Length > 40))
        {
            yield return $"{project.Path} has no Description. Say in a sentence what a stranger gets from the package.";
        }

        if (project.Values("NoWarn").Any())
        {
            yield return $"{project.Path} sets NoWarn. Mend the warning, or switch the rule off in .editorconfig with its reason.";
        }
    }

    private static IEnumerable<string> OfOther(ProjectFile project)
    {
        if (project.Values("IsPackable").Contains("true"))
        {
            yield return $"{project.Path} would become a package. Only src is packed: remove IsPackable.";
        }
    }
}

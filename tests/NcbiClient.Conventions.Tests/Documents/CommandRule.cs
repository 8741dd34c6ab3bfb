using NcbiClient.TestSupport;

namespace NcbiClient.Conventions.Tests.Documents;

/// <summary>A command that a document shows names only what is there: projects, solutions, scripts, packages.</summary>
internal static class CommandRule
{
    private static readonly string[] Verbs = ["add", "build", "format", "new", "pack", "publish", "restore", "run", "sln", "test"];

    /// <summary>The words that languages of shells go by; every other fence is no command.</summary>
    public static bool IsShell(CodeBlock block) => block.Language is "sh" or "bash" or "shell";

    public static IEnumerable<string> Violations(CodeBlock block, IReadOnlyCollection<string> packages) =>
        from line in block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        from complaint in Complaints(Words(line), packages)
        select $"{block.Path}({block.Line}): '{line}': {complaint}";

    private static string[] Words(string line)
    {
        string[] words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        // Settings in front of a command.
        return [.. words.SkipWhile(static word => word.Contains('=', StringComparison.Ordinal) && char.IsAsciiLetterUpper(word[0]))];
    }

    private static IEnumerable<string> Complaints(string[] words, IReadOnlyCollection<string> packages)
    {
        if (words is ["dotnet", "add", "package", string package, ..] && !packages.Contains(package))
        {
            yield return $"{package} is not a package of this repository.";
        }

        if (words is ["dotnet", string verb, ..] && !Verbs.Contains(verb))
        {
            yield return $"dotnet {verb} is not a command that is known here; if it exists, add it to {nameof(CommandRule)}.";
        }

        foreach (string path in words.Where(static word => word.Contains('/', StringComparison.Ordinal) && !word.Contains('<', StringComparison.Ordinal) && char.IsAsciiLetterLower(word[0])))
        {
            if (path.Split('/')[0] is "src" or "tests" or "samples" or "docs" && !Path.Exists(Repository.PathTo(path)))
            {
                yield return $"{path} is not there.";
            }
        }
    }
}

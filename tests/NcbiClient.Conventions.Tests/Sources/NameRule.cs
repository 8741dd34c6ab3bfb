using System.Text.RegularExpressions;

namespace NcbiClient.Conventions.Tests.Sources;

/// <summary>A name that fits everything says nothing.</summary>
internal static partial class NameRule
{
    private static readonly HashSet<string> Banned = new(StringComparer.OrdinalIgnoreCase) { "Util", "Utils", "Helper", "Helpers", "Manager", "Managers", "Common", "Misc" };

    public static IEnumerable<string> Violations(SourceFile file) =>
        from name in file.Folders.Concat(file.TopLevelTypes.Select(SourceFile.NameOf))
        from word in Words().Matches(name).Select(match => match.Value)
        where Banned.Contains(word)
        select $"{file.Path}: '{word}' in {name} says nothing. Name it after what it does, in NLM's or the E-utilities' words.";

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+")]
    private static partial Regex Words();
}

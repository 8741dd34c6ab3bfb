using NcbiClient.Conventions.Tests.Api;

namespace NcbiClient.Conventions.Tests.Sources;

/// <summary>A reader of the folder tree guesses where each type is: one type a file, the file's name its name, the folder its namespace.</summary>
internal static class PlaceRule
{
    /// <summary>Files that stand in for a type of someone else's, and so must bear its full name.</summary>
    public static IReadOnlyList<Exemption> StandIns { get; } =
    [
        new("tests/NcbiClient.Tests/DependencyInjection/ResilienceHandler.cs", "the handler that we strip by its full name, without referencing its package"),
    ];

    public static IEnumerable<string> Violations(SourceFile file) => [.. Types(file), .. Names(file), .. StandIns.Any(exemption => exemption.Name == file.Path) ? [] : Namespaces(file)];

    private static IEnumerable<string> Types(SourceFile file)
    {
        if (file.TopLevelTypes.Count() > 1)
        {
            yield return $"{file.Path} declares {string.Join(", ", file.TopLevelTypes.Select(SourceFile.NameOf))}. One top-level type a file: give each its own.";
        }
    }

    private static IEnumerable<string> Names(SourceFile file) =>
        from type in file.TopLevelTypes
        let name = SourceFile.NameOf(type)
        where name != file.TypeName
        select $"{file.Path} declares {name}. Name the file {name}.cs, or {name}.Part.cs for a part of it.";

    private static IEnumerable<string> Namespaces(SourceFile file)
    {
        // Below the floor's own folder a subfolder may keep the floor's namespace: Eutils/Search/EutilsClient.Search.cs is a part of Eutils.EutilsClient.
        string exact = string.Join('.', file.Folders[1..]);
        string floor = string.Join('.', file.Folders[1..Math.Min(3, file.Folders.Length)]);
        foreach (string found in file.Namespaces.Select(declaration => declaration.Name.ToString()))
        {
            bool registration = found == "Microsoft.Extensions.DependencyInjection" && file.Folders[^1] == "DependencyInjection";
            if (found != exact && !registration && !(found.StartsWith(floor, StringComparison.Ordinal) && exact.StartsWith(found + ".", StringComparison.Ordinal)))
            {
                yield return $"{file.Path} is in namespace {found}. The folder is the namespace: make it {exact}, or move the file.";
            }
        }
    }
}

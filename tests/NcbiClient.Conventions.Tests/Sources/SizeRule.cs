namespace NcbiClient.Conventions.Tests.Sources;

/// <summary>Small by number: what does not fit has a second idea in it.</summary>
internal static class SizeRule
{
    public const int FileLimit = 300;
    public const int FileMedianLimit = 150;
    public const int MethodLimit = 60;
    public const int UsualMethodLimit = 25;
    public const double UsualShare = 0.9;

    public static IEnumerable<string> Violations(string area, IReadOnlyCollection<SourceFile> files) =>
        files.Count == 0 ? [] : [.. LongFiles(files), .. LongMethods(files), .. Median(area, files), .. Share(area, files)];

    private static IEnumerable<string> LongFiles(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Lines > FileLimit
        select $"{file.Path} has {file.Lines} lines, over {FileLimit}. Find the second idea in it and give it a file.";

    private static IEnumerable<string> LongMethods(IEnumerable<SourceFile> files) =>
        from file in files
        from method in file.Methods
        where method.Lines > MethodLimit
        select $"{file.Path}: {method.Name} has {method.Lines} lines, over {MethodLimit}. Split it where a comment or a blank line already does.";

    private static IEnumerable<string> Median(string area, IEnumerable<SourceFile> files)
    {
        int[] lines = [.. files.Select(file => file.Lines).Order()];
        int median = lines[lines.Length / 2];
        if (median > FileMedianLimit)
        {
            yield return $"The median file of {area} has {median} lines, over {FileMedianLimit}. Longest: {Longest(files.Select(file => (file.Path, file.Lines)))}.";
        }
    }

    private static IEnumerable<string> Share(string area, IEnumerable<SourceFile> files)
    {
        (string Name, int Lines)[] methods = [.. files.SelectMany(file => file.Methods.Select(method => ($"{file.Path}: {method.Name}", method.Lines)))];
        int usual = methods.Count(method => method.Lines <= UsualMethodLimit);
        if (usual < methods.Length * UsualShare)
        {
            yield return $"Only {usual} of {methods.Length} methods of {area} have {UsualMethodLimit} lines or fewer; {UsualShare:P0} must. Longest: {Longest(methods)}.";
        }
    }

    private static string Longest(IEnumerable<(string Name, int Lines)> things) =>
        string.Join(", ", things.OrderByDescending(thing => thing.Lines).Take(5).Select(thing => $"{thing.Name} ({thing.Lines})"));
}

using NcbiClient.TestSupport;

namespace NcbiClient.Conventions.Tests.Sources;

/// <summary>The C# files of <c>src</c>, <c>tests</c> and <c>samples</c>.</summary>
internal static class SourceTree
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> LazyFiles = new(Read);

    public static IReadOnlyList<SourceFile> Files => LazyFiles.Value;

    public static IEnumerable<SourceFile> In(string area) => Files.Where(file => file.Folders[0] == area);

    private static IReadOnlyList<SourceFile> Read() =>
        [.. Tracked.TrackedFiles.Paths.Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && path.Contains('/', StringComparison.Ordinal))
            .Select(path => new SourceFile(path, File.ReadAllText(Repository.PathTo(path))))];
}

using System.IO.Compression;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Packages.Tests;

/// <summary>Every package of <c>src</c>, packed once for all tests into a folder outside the repository.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ncbiclient-packages-");

    /// <summary>The folder with the packages: a source that <c>dotnet restore</c> can read.</summary>
    public string Folder => Path.Combine(_folder.FullName, "feed");

    /// <summary>A folder for one consumer, outside the repository and gone after the tests.</summary>
    public string NewFolder(string name) => _folder.CreateSubdirectory(name).FullName;

    /// <summary>The names of the projects in <c>src</c>, each of which is a package.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!];

    /// <summary>The version that all packages have.</summary>
    public string Version => Path.GetFileName(PathOf("NcbiClient"))["NcbiClient.".Length..^".nupkg".Length];

    /// <summary>The package of a project.</summary>
    public string PathOf(string name) => Directory.EnumerateFiles(Folder, $"{name}.*.nupkg").Single(path => char.IsAsciiDigit(Path.GetFileName(path)[name.Length + 1]));

    /// <summary>Opens the package of a project.</summary>
    public ZipArchive Open(string name) => ZipFile.OpenRead(PathOf(name));

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Folder);

        // Built apart from the repository's own output, which other tests are running from.
        string artifacts = Path.Combine(_folder.FullName, "artifacts");
        foreach (string name in Names)
        {
            await DotnetCommand.RunAsync(Repository.Root, "pack", Repository.PathTo("src", name), "-c", "Release", "-o", Folder, $"-p:ArtifactsPath={artifacts}", "-p:RunAnalyzers=false", "--nologo", "-v", "quiet");
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

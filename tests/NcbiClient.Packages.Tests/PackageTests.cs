using System.IO.Compression;
using System.Xml.Linq;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Packages.Tests;

public class PackageTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    private const string Tool = "NcbiClient.Cli";

    public static TheoryData<string> Names => [.. PackageFeed.Names];

    public static TheoryData<string> Libraries => [.. PackageFeed.Names.Where(name => name != Tool)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Package_Content_HasBothFrameworksDocsAndReadme(string name)
    {
        using ZipArchive package = feed.Open(name);
        string[] entries = [.. package.Entries.Select(entry => entry.FullName)];

        Assert.All(["net8.0", "net10.0"], framework =>
        {
            Assert.Contains($"lib/{framework}/{name}.dll", entries);
            Assert.Contains($"lib/{framework}/{name}.xml", entries);
        });
        Assert.Contains("README.md", entries);
        Assert.True(File.Exists(Path.ChangeExtension(feed.PathOf(name), ".snupkg")), "There is no symbol package.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Package_Nuspec_TellsAStrangerWhatItIs(string name)
    {
        using ZipArchive package = feed.Open(name);
        using Stream nuspec = package.GetEntry($"{name}.nuspec")!.Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();

        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.InRange(Value(metadata, "description")!.Length, 40, 4000);
        Assert.NotNull(Value(metadata, "tags"));
        Assert.DoesNotContain(Path.DirectorySeparatorChar, metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "repository")?.Attribute("url")?.Value ?? "");
    }

    [Fact]
    public async Task Packages_ProgramOfAStranger_FetchesTheReviewAndItsReferences()
    {
        ConsumerProject consumer = await ConsumerProject.CreateAsync(feed, "Stranger", StrangersProgram.Text(), "NcbiClient", "NcbiClient.Testing");

        await consumer.BuildAsync();
        string[] printed = (await consumer.RunAsync(StrangersProgram.Answer)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Equal(9, printed.Length);
        Assert.Equal("Genetic modification of mesenchymal stem cells (MSCs): novel strategy to expand their naïve applications in critical illness (2025 May 24)", printed[0]);
        Assert.Equal(["1. Qiu H", "2. Kim H", "3. Aliza", "4. Domin", "5. Zheng"], printed[1..6].Select(line => line[..8]));
        Assert.Equal(["True", "True", "True"], printed[6..]);
    }

    [Fact]
    public async Task Tool_Installed_ParsesAFile()
    {
        string folder = feed.NewFolder("Tool");
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), "<configuration />", TestContext.Current.CancellationToken);
        await DotnetCommand.RunAsync(folder, "tool", "install", Tool, "--version", feed.Version, "--tool-path", Path.Combine(folder, "bin"), "--add-source", feed.Folder);
        string file = Repository.PathTo("tests", "Fixtures", "pubmed-review.efetch.xml");
        string dll = Directory.EnumerateFiles(Path.Combine(folder, "bin"), $"{Tool}.dll", SearchOption.AllDirectories).First(path => path.Contains("net10.0", StringComparison.Ordinal));

        string printed = await DotnetCommand.RunAsync(folder, dll, "parse", file);

        Assert.True(File.Exists(Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? "ncbi.exe" : "ncbi")));
        Assert.StartsWith("records: 1\n", printed, StringComparison.Ordinal);
        Assert.Contains("\nmalformed: 0\n", printed, StringComparison.Ordinal);
    }

    private static string? Value(XElement metadata, string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
}

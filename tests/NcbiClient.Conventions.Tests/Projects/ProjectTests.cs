using NcbiClient.Conventions.Tests.Tracked;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Conventions.Tests.Projects;

public class ProjectTests
{
    private static readonly ProjectFile[] Projects =
        [.. TrackedFiles.Paths.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Select(path => new ProjectFile(path, File.ReadAllText(Repository.PathTo(path))))];

    [Fact]
    public void Shipped_Dependencies_HaveTheirReason() =>
        Violations.AssertNone(DependencyRule.Violations(Projects, DependencyTable.Parse(File.ReadAllText(Repository.PathTo(DependencyTable.Path)))));

    [Fact]
    public void Packages_All_HaveTheirLicenceAndReason() => Violations.AssertNone(DependencyRule.Violations(
        PackageVersions.Names(File.ReadAllText(Repository.PathTo(PackageVersions.Path))), DependencyTable.Parse(File.ReadAllText(Repository.PathTo(DependencyTable.Path)))));

    [Fact]
    public void Projects_All_ArePackedOnlyFromSrc()
    {
        Violations.AssertNone(Projects.SelectMany(PackingRule.Violations));
        Assert.Contains("<IsPackable>false</IsPackable>", File.ReadAllText(Repository.PathTo("Directory.Build.props")), StringComparison.Ordinal);
        Assert.Contains("<IsPackable>true</IsPackable>", File.ReadAllText(Repository.PathTo("src", "Directory.Build.props")), StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_All_AreInTheSolution()
    {
        string solution = File.ReadAllText(Repository.PathTo("NcbiClient.sln")).Replace('\\', '/');

        Violations.AssertNone(
            from project in Projects
            where !solution.Contains($"\"{project.Path}\"", StringComparison.Ordinal)
            select $"{project.Path} is not in NcbiClient.sln. Run: dotnet sln add {project.Path}");
    }

    [Fact]
    public void BannedSymbols_ForSrc_AreWiredAndBanTheClock()
    {
        ProjectFile props = new("src/Directory.Build.props", File.ReadAllText(Repository.PathTo("src", "Directory.Build.props")));
        string banned = File.ReadAllText(Repository.PathTo("src", "BannedSymbols.txt"));

        Assert.Contains("BannedSymbols.txt", File.ReadAllText(Repository.PathTo(props.Path)), StringComparison.Ordinal);
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", File.ReadAllText(Repository.PathTo(props.Path)), StringComparison.Ordinal);
        Assert.All(
            ["P:System.DateTime.UtcNow;", "P:System.DateTimeOffset.UtcNow;", "M:System.Threading.Thread.Sleep(System.Int32);", "M:System.Random.#ctor;", "P:System.Random.Shared;"],
            symbol => Assert.Contains(symbol, banned, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<PackageReference Include=\"Polly\"/>", "| NcbiClient | Refit | MIT | why |", "references Polly")]
    [InlineData("<FrameworkReference Include=\"Web\"/>", "", "references Web")]
    [InlineData("<PackageReference Include=\"Polly\"/>", "| NcbiClient | Polly | BSD | |", "gives no reason for Polly")]
    [InlineData("", "| NcbiClient | Polly | BSD | why |", "does not reference it")]
    public void DependencyRule_WithoutReason_Fails(string items, string table, string violation) =>
        Violations.AssertFound(DependencyRule.Violations([Core(items)], DependencyTable.Parse(table)), violation);

    [Theory]
    [InlineData("| tests | Refit | MIT | why |")]
    [InlineData("| tests | Polly | | why |")]
    [InlineData("| tests | Polly | BSD | |")]
    public void DependencyRule_PackageWithoutLicenceOrReason_Fails(string table) =>
        Violations.AssertFound(DependencyRule.Violations(["Polly"], DependencyTable.Parse(table)), "names Polly");

    [Fact]
    public void DependencyRule_BuildOnlyPackage_Holds() =>
        Violations.AssertNone(DependencyRule.Violations([Core("<PackageReference Include=\"Analyzers\" PrivateAssets=\"all\"/>")], DependencyTable.Parse("")));

    [Theory]
    [InlineData("src/NcbiClient/NcbiClient.csproj", "<ProjectReference Include=\"..\\Other\\Other.csproj\"/>", "references Other")]
    [InlineData("src/NcbiClient/NcbiClient.csproj", "<Description>Short</Description>", "has no Description")]
    [InlineData("src/NcbiClient/NcbiClient.csproj", "<NoWarn>CA1000</NoWarn>", "sets NoWarn")]
    [InlineData("tests/A/A.csproj", "<IsPackable>true</IsPackable>", "would become a package")]
    public void PackingRule_BadProject_Fails(string path, string content, string violation) =>
        Violations.AssertFound(PackingRule.Violations(new ProjectFile(path, $"<Project>{content}</Project>")), violation);

    private static ProjectFile Core(string items) => new("src/NcbiClient/NcbiClient.csproj", $"<Project><ItemGroup>{items}</ItemGroup></Project>");
}

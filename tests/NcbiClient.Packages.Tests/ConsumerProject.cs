namespace NcbiClient.Packages.Tests;

/// <summary>A fresh console project outside the repository that references only packages, with a package cache of its own.</summary>
internal sealed class ConsumerProject
{
    private readonly string _folder;

    private ConsumerProject(string folder) => _folder = folder;

    /// <summary>Writes the project: a project file and one program.</summary>
    public static async Task<ConsumerProject> CreateAsync(PackageFeed feed, string name, string program, params string[] packages)
    {
        string folder = feed.NewFolder(name);
        string references = string.Concat(packages.Select(package => $"""<PackageReference Include="{package}" Version="{feed.Version}" />"""));

        // The other source is this machine's own cache, where the repository's restore has put all that the packages depend on: no network is needed.
        string cache = (await DotnetCommand.RunAsync(folder, "nuget", "locals", "global-packages", "--list")).Split(": ", 2)[1].Trim();
        await File.WriteAllTextAsync(
            Path.Combine(folder, $"{name}.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <LangVersion>latest</LangVersion>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <UseAppHost>false</UseAppHost>
                <RestoreSources>{feed.Folder};{cache}</RestoreSources>
                <RestorePackagesPath>{Path.Combine(folder, "packages")}</RestorePackagesPath>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), program);
        return new ConsumerProject(folder);
    }

    /// <summary>Builds for every framework that the packages support; warnings are errors.</summary>
    public Task BuildAsync() => DotnetCommand.RunAsync(_folder, "build", "--nologo", "-v", "quiet");

    /// <summary>What the built program prints on .NET 10.</summary>
    public Task<string> RunAsync(params string[] arguments) =>
        DotnetCommand.RunAsync(_folder, ["run", "--no-build", "-f", "net10.0", "--", .. arguments]);
}

using System.Reflection;
using NcbiClient.TestSupport;

namespace NcbiClient.Conventions.Tests.Api;

/// <summary>The compiled assemblies of every project in <c>src</c>.</summary>
internal static class ShippedAssemblies
{
    /// <summary>The names of the projects in <c>src</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!];

    /// <summary>Each of them, loaded from the folder of this test.</summary>
    public static IReadOnlyList<Assembly> All => [.. Names.Where(name => File.Exists(PathOf(name))).Select(Assembly.Load)];

    /// <summary>The rules see only what this test project references.</summary>
    public static IEnumerable<string> Missing() =>
        from name in Names
        where !File.Exists(PathOf(name))
        select $"{name} is in src but no convention sees it. Add a ProjectReference to it in NcbiClient.Conventions.Tests.csproj.";

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");
}

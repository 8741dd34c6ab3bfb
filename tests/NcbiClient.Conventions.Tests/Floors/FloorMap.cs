namespace NcbiClient.Conventions.Tests.Floors;

/// <summary>Which floor of <c>docs/architecture.md</c> a namespace of the core stands on.</summary>
internal static class FloorMap
{
    private static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        [""] = 0,
        ["Records"] = 1,
        ["Transport"] = 2,
        ["Xml"] = 2,
        ["Citations"] = 2,
        ["Eutils"] = 3,
        ["PubMed"] = 4,
        ["DependencyInjection"] = 5,
    };

    /// <summary>Namespaces that only compilers and source generators write into.</summary>
    private static readonly string[] MachineMade = ["System", "Microsoft.CodeAnalysis", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.Options", "Refit", "RefitInternalGenerated"];

    /// <summary>The first folder below the root (empty for the root), or null when no folder is known by that namespace.</summary>
    public static string? FolderOf(string typeNamespace)
    {
        if (typeNamespace is "NcbiClient")
        {
            return "";
        }

        // Registration methods live where .NET's users look for them.
        if (typeNamespace is "Microsoft.Extensions.DependencyInjection")
        {
            return "DependencyInjection";
        }

        string[] parts = typeNamespace.Split('.');
        return parts.Length > 1 && parts[0] == "NcbiClient" && Floors.ContainsKey(parts[1]) ? parts[1] : null;
    }

    /// <summary>The floor of a folder that <see cref="FolderOf"/> gave.</summary>
    public static int FloorOf(string folder) => Floors[folder];

    /// <summary>Whether people write no types in this namespace.</summary>
    public static bool IsMachineMade(string typeNamespace) =>
        typeNamespace.Length == 0 || typeNamespace.StartsWith("__", StringComparison.Ordinal)
        || MachineMade.Any(prefix => typeNamespace == prefix || typeNamespace.StartsWith(prefix + ".", StringComparison.Ordinal));
}

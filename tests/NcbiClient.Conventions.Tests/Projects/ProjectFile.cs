using System.Xml.Linq;

namespace NcbiClient.Conventions.Tests.Projects;

/// <summary>One <c>.csproj</c>.</summary>
internal sealed class ProjectFile(string path, string text)
{
    private readonly XDocument _document = XDocument.Parse(text);

    /// <summary>The path from the repository's root, with slashes.</summary>
    public string Path { get; } = path;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Whether it becomes a package.</summary>
    public bool IsShipped => Path.StartsWith("src/", StringComparison.Ordinal);

    /// <summary>The packages and frameworks that its users get with it.</summary>
    public IEnumerable<string> Dependencies =>
        from reference in _document.Descendants()
        where reference.Name.LocalName is "PackageReference" or "FrameworkReference" && IsFlowing(reference)
        select reference.Attribute("Include")?.Value ?? reference.Attribute("Update")?.Value ?? "?";

    /// <summary>Every value given to a property.</summary>
    public IEnumerable<string> Values(string property) =>
        _document.Descendants().Where(element => element.Name.LocalName == property).Select(element => element.Value);

    /// <summary>The projects that it references, by name.</summary>
    public IEnumerable<string> Projects =>
        from reference in _document.Descendants()
        where reference.Name.LocalName == "ProjectReference"
        select System.IO.Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'));

    private static bool IsFlowing(XElement reference) =>
        !string.Equals(reference.Attribute("PrivateAssets")?.Value, "all", StringComparison.OrdinalIgnoreCase);
}

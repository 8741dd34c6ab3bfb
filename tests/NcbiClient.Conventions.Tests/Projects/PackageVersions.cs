using System.Xml.Linq;

namespace NcbiClient.Conventions.Tests.Projects;

/// <summary>The packages that <c>Directory.Packages.props</c> lets any project of the repository use.</summary>
internal static class PackageVersions
{
    public const string Path = "Directory.Packages.props";

    public static IReadOnlyList<string> Names(string props) =>
        [.. XElement.Parse(props).Descendants("PackageVersion").Select(static package => package.Attribute("Include")!.Value)];
}

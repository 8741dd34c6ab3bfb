using System.Xml.Linq;

namespace NcbiClient.Conventions.Tests.Documentation;

/// <summary>The XML documentation that the compiler wrote beside an assembly.</summary>
internal sealed class DocumentationFile(XDocument document)
{
    public static DocumentationFile Load(string assemblyName) =>
        new(XDocument.Load(Path.Combine(AppContext.BaseDirectory, assemblyName + ".xml")));

    /// <summary>Every documented member by its identifier, such as <c>T:NcbiClient.Pmid</c>.</summary>
    public IReadOnlyDictionary<string, XElement> Members { get; } =
        document.Root!.Element("members")!.Elements("member").GroupBy(member => member.Attribute("name")!.Value).ToDictionary(group => group.Key, group => group.First());

    /// <summary>Every documented method of a type with this name, whatever its parameters.</summary>
    public IEnumerable<KeyValuePair<string, XElement>> Methods(string typeName, string methodName)
    {
        string start = $"M:{typeName}.{methodName}";
        return Members.Where(member => member.Key.StartsWith(start, StringComparison.Ordinal)
            && (member.Key.Length == start.Length || member.Key[start.Length] is '(' or '`'));
    }
}

using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NcbiClient.Conventions.Tests.Api;

namespace NcbiClient.Conventions.Tests.Documentation;

/// <summary>
/// What is public is documented for a stranger. That a comment exists is the compiler's to say (CS1591 is an error in <c>src</c>); that it
/// says something is said here.
/// </summary>
internal static partial class DocumentationRule
{
    private static readonly HashSet<string> Filler = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the", "gets", "sets", "or", "of", "this", "get", "set", "returns" };

    public static IEnumerable<string> Violations(Assembly assembly, DocumentationFile file)
    {
        HashSet<string> publicTypes = [.. PublicApi.Types(assembly).Select(NameOf)];
        HashSet<string> terms = [.. PublicApi.Types(assembly).SelectMany(Terms)];
        return
        [
            .. file.Members.Where(member => publicTypes.Contains(OwnerOf(member.Key)) && !terms.Contains(member.Key)).SelectMany(member => OfSummary(member.Key, member.Value)),
            .. PublicApi.Types(assembly).SelectMany(type => OfType(type, file)),
        ];
    }

    private static IEnumerable<string> OfSummary(string id, XElement member)
    {
        if (member.Element("inheritdoc") is not null)
        {
            yield break;
        }

        string text = member.Element("summary") is { } summary ? string.Concat(summary.DescendantNodes().Select(TextOf)) : "";
        string[] words = [.. Word().Matches(text).Select(match => match.Value)];
        if (words.Length == 0)
        {
            yield return $"{id} has no summary. Say what it is, in the words of someone who has not read the code.";
        }
        else if (member.Element("value") is null && member.Element("remarks") is null && words.All(word => Filler.Contains(word) || NameHolds(id, word)))
        {
            yield return $"{id} says only its own name: '{text.Trim()}'. Say what it means: unit, default, range, when it is empty.";
        }
    }

    private static IEnumerable<string> OfType(Type type, DocumentationFile file)
    {
        string name = NameOf(type);
        if (NeedsThreadSafety(type) && file.Members.TryGetValue("T:" + name, out XElement? documented)
            && !documented.Value.Contains("thread", StringComparison.OrdinalIgnoreCase) && documented.Element("inheritdoc") is null)
        {
            yield return $"T:{name} does not say whether threads may share an instance. Add a remark.";
        }

        foreach (string id in ParseMethods(type).SelectMany(method => file.Methods(name, method.Name)).Where(NamesNoException).Select(method => method.Key).Distinct())
        {
            yield return $"{id} throws on bad text but has no <exception>. Name FormatException and when it is thrown.";
        }
    }

    /// <summary>The known values of an open vocabulary: <c>Language.English</c> is English.</summary>
    private static IEnumerable<string> Terms(Type type) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.PropertyType == type
        select $"P:{NameOf(type)}.{property.Name}";

    private static bool NeedsThreadSafety(Type type) =>
        type.IsClass && !PublicApi.IsRecord(type) && !PublicApi.IsStatic(type) && !PublicApi.IsException(type)
        && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type);

    private static IEnumerable<MethodInfo> ParseMethods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => method.Name == "Parse");

    private static bool NamesNoException(KeyValuePair<string, XElement> method) =>
        method.Value.Element("exception") is null && method.Value.Element("inheritdoc") is null;

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static string OwnerOf(string id)
    {
        string path = id[2..].Split('(')[0];
        return id[0] == 'T' ? path : path[..path.LastIndexOf('.')];
    }

    private static bool NameHolds(string id, string word) => id.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } element => $" {element.LastAttribute?.Value.Split('.')[^1]} ",
        _ => "",
    };

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}

using System.Xml.Linq;

namespace NcbiClient.Tests.Xml;

/// <summary>Which elements, attributes, attribute values and nestings of the DTD have been generated.</summary>
internal sealed class PubMedCoverage
{
    private readonly HashSet<string> _seen = [];

    public static string Nesting(string parent, string child) => $"{parent}/{child}";

    public static string Value(string element, string attribute, string value) => $"{element}/@{attribute}={value}";

    public bool Has(string item) => _seen.Contains(item);

    public void Add(XElement root)
    {
        foreach (XElement element in root.DescendantsAndSelf().Where(element => element.Name.Namespace == XNamespace.None))
        {
            string name = element.Name.LocalName;
            _seen.Add(name);
            if (element.Parent is { } parent)
            {
                _seen.Add(Nesting(parent.Name.LocalName, name));
            }

            if (element.Elements(PubMedXmlGenerator.MathName).Any())
            {
                _seen.Add(Nesting(name, "mml:math"));
            }

            foreach (XAttribute attribute in element.Attributes())
            {
                bool isEnumerated = PubMedGrammar.Elements[name].Attributes.Single(a => a.Name == attribute.Name.LocalName).Values.Count > 1;
                _seen.Add(Value(name, attribute.Name.LocalName, isEnumerated ? attribute.Value : "*"));
            }
        }
    }

    /// <summary>What a document with one of these roots could hold and none did.</summary>
    public IEnumerable<string> Missing(params IEnumerable<string> roots)
    {
        HashSet<string> reachable = [.. roots.SelectMany(PubMedGrammar.ReachableFrom)];
        foreach (PubMedDeclaration element in reachable.Select(name => PubMedGrammar.Elements[name]))
        {
            IEnumerable<string> items =
            [
                element.Name,
                .. element.Content.Names.Where(child => child is not ("#PCDATA" or "EMPTY")).Select(child => Nesting(element.Name, child)),
                .. element.Attributes.SelectMany(a => a.Values.Count == 1 ? [Value(element.Name, a.Name, "*")] : a.Values.Select(value => Value(element.Name, a.Name, value))),
            ];
            foreach (string item in items.Where(item => !_seen.Contains(item)))
            {
                yield return item;
            }
        }
    }
}

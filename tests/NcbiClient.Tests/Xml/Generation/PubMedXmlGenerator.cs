using System.Xml.Linq;

namespace NcbiClient.Tests.Xml;

/// <summary>Makes documents that are valid by the PubMed DTD, straight from its content models; prefers what it has not made yet.</summary>
internal sealed class PubMedXmlGenerator(Random random)
{
    public static readonly XNamespace MathNamespace = "http://www.w3.org/1998/Math/MathML";
    public static readonly XName MathName = MathNamespace + "math";

    private const int MaxDepth = 14;

    private static readonly string[] s_texts =
    [
        "text", "p < 0.05 & n > 3", "Größe", "中文", "𝒳 and 🧬", " leading", "trailing ", "two\nlines", "\ttab", "", " ", "]]>", "\"quoted\" 'too'", "&amp;", "<i>no markup</i>",
        "\u0085\u2028\uFFFD", "a\r\nb", "0", "2019", "Jan", "Y", "10.1000/xyz<1>", "{brace}", "\uFEFF",
    ];

    private int _lastId;

    public PubMedCoverage Coverage { get; } = new();

    /// <summary>An element with all that belongs to it.</summary>
    public XElement Next(string name)
    {
        XElement element = Create(name, depth: 0);
        RepairReferences(element);
        Coverage.Add(element);
        return element;
    }

    public string Text() => string.Concat(random.GetItems(s_texts, random.Next(1, 4)));

    private bool Chance(double probability) => random.NextDouble() < probability;

    private XElement Create(string name, int depth)
    {
        if (name == "mml:math")
        {
            return MathSample.Next(random);
        }

        PubMedDeclaration declaration = PubMedGrammar.Elements[name];
        XElement element = new(name);
        foreach (PubMedAttribute attribute in declaration.Attributes)
        {
            AddAttribute(element, attribute);
        }

        if (name == "PMID")
        {
            element.Add(random.Next(1, 99_999_999).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        else if (declaration.IsText)
        {
            element.Add(Text());
        }
        else if (declaration.IsMixed)
        {
            AddMixed(element, declaration, depth);
        }
        else
        {
            AddParticle(element, declaration.Content, depth);
        }

        return element;
    }

    private void AddAttribute(XElement element, PubMedAttribute attribute)
    {
        string owner = element.Name.LocalName;
        string[] missing = [.. attribute.Values.Where(value => !Coverage.Has(PubMedCoverage.Value(owner, attribute.Name, attribute.Values.Count > 1 ? value : "*")))];
        if (!attribute.IsRequired && !Chance(missing.Length > 0 ? 0.8 : 0.4))
        {
            return;
        }

        string chosen = missing.Length > 0 ? missing[random.Next(missing.Length)] : attribute.Values[random.Next(attribute.Values.Count)];
        element.SetAttributeValue(attribute.Name, chosen switch
        {
            "CDATA" => Text(),
            "ID" or "IDREF" => $"I{++_lastId}",
            _ => chosen,
        });
    }

    private void AddMixed(XElement element, PubMedDeclaration declaration, int depth)
    {
        string[] children = [.. declaration.Content.Names.Where(name => name != "#PCDATA")];
        for (int i = random.Next(5); i > 0; i--)
        {
            string[] missing = [.. children.Where(child => !Coverage.Has(PubMedCoverage.Nesting(element.Name.LocalName, child)))];
            if (depth < MaxDepth && Chance(missing.Length > 0 ? 0.6 : depth < 8 ? 0.3 : 0.1))
            {
                string[] from = missing.Length > 0 ? missing : children;
                element.Add(Create(from[random.Next(from.Length)], depth + 1));
            }
            else
            {
                element.Add(Text());
            }
        }
    }

    private void AddParticle(XElement parent, ContentParticle particle, int depth)
    {
        bool isNew = IsNew(parent, particle);
        if (particle.IsOptional && !Chance(depth > MaxDepth ? 0 : isNew ? 0.8 : 0.3))
        {
            return;
        }

        int times = particle.IsRepeatable && Chance(0.5) ? random.Next(1, 4) : 1;
        for (int i = 0; i < times; i++)
        {
            if (particle.Name is not null)
            {
                parent.Add(Create(particle.Name, depth + 1));
            }
            else if (particle.IsChoice)
            {
                ContentParticle[] missing = [.. particle.Parts.Where(part => IsNew(parent, part))];
                AddParticle(parent, missing.Length > 0 ? missing[random.Next(missing.Length)] : particle.Parts[random.Next(particle.Parts.Count)], depth);
            }
            else
            {
                foreach (ContentParticle part in particle.Parts)
                {
                    AddParticle(parent, part, depth);
                }
            }
        }
    }

    private bool IsNew(XElement parent, ContentParticle particle) => particle.Names.Any(name => !Coverage.Has(PubMedCoverage.Nesting(parent.Name.LocalName, name)));

    /// <summary>A reference points to an ID of the same record, or goes.</summary>
    private void RepairReferences(XElement record)
    {
        string[] ids = [.. record.Descendants("InvestigatorList").Attributes("ID").Select(id => id.Value)];
        foreach (XAttribute reference in record.Descendants("CollectiveName").Attributes("Investigators").ToArray())
        {
            if (ids.Length == 0)
            {
                reference.Remove();
            }
            else
            {
                reference.Value = ids[random.Next(ids.Length)];
            }
        }
    }
}

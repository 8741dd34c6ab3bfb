using System.Xml.Linq;

namespace NcbiClient.Tests.Xml;

/// <summary>Changes one element or attribute of a record, to see which property of the article changes with it.</summary>
internal static class RecordChange
{
    private const string Changed = "87654";

    private static readonly string[] s_inline = ["b", "i", "sub", "sup", "u"];

    /// <summary>A copy of the record in which the element has another text, or is gone when it holds elements.</summary>
    public static XElement? OfElement(XElement record, XElement element)
    {
        (XElement copy, XElement target) = Copy(record, element);
        if (target.Parent is null)
        {
            return null;
        }

        if (PubMedGrammar.Elements.TryGetValue(element.Name.LocalName, out PubMedDeclaration? declaration) && element.Name.Namespace == XNamespace.None && (declaration.IsText || declaration.IsMixed) && !s_inline.Contains(declaration.Name))
        {
            target.Value = Changed;
        }
        else
        {
            target.Remove();
        }

        return copy;
    }

    /// <summary>A copy of the record in which the attribute has another value, or is gone when it can have one only.</summary>
    public static XElement OfAttribute(XElement record, XAttribute attribute)
    {
        (XElement copy, XElement target) = Copy(record, attribute.Parent!);
        IReadOnlyList<string> values = PubMedGrammar.Elements[attribute.Parent!.Name.LocalName].Attributes.Single(a => a.Name == attribute.Name.LocalName).Values;
        string? changed = values.Count == 1
            ? values[0] is "CDATA" or "ID" or "IDREF" ? Changed : null
            : values.First(value => value != attribute.Value);
        target.SetAttributeValue(attribute.Name, changed);
        return copy;
    }

    private static (XElement Copy, XElement Target) Copy(XElement record, XElement element)
    {
        int at = record.DescendantsAndSelf().TakeWhile(e => e != element).Count();
        XElement copy = new(record);
        return (copy, copy.DescendantsAndSelf().ElementAt(at));
    }
}

using System.Xml.Linq;

namespace NcbiClient.Tests.Xml;

/// <summary>Breaks a record against its DTD without breaking its XML: elements twice, gone, in another order, texts emptied.</summary>
internal static class PubMedXmlDisorder
{
    public static void Apply(Random random, XElement record)
    {
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            XElement[] elements = [.. record.Descendants().Where(IsFree)];
            if (elements.Length == 0)
            {
                return;
            }

            XElement element = elements[random.Next(elements.Length)];
            switch (random.Next(4))
            {
                case 0:
                    element.AddAfterSelf(new XElement(element));
                    break;
                case 1:
                    element.Remove();
                    break;
                case 2 when !element.HasElements:
                    element.RemoveNodes();
                    break;
                default:
                    XElement parent = element.Parent!;
                    element.Remove();
                    parent.AddFirst(element);
                    break;
            }
        }
    }

    /// <summary>Whether the element may be moved: it is no markup, no part of the skeleton, and not the PMID without which there is no record.</summary>
    private static bool IsFree(XElement element) =>
        element.Name.Namespace == XNamespace.None && element.Name.LocalName is not ("MedlineCitation" or "BookDocument" or "PMID")
        && element.Ancestors().All(ancestor => !PubMedGrammar.Elements.TryGetValue(ancestor.Name.LocalName, out PubMedDeclaration? declaration) || !declaration.IsMixed);
}

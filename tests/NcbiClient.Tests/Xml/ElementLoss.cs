using System.Xml.Linq;

namespace NcbiClient.Tests.Xml;

/// <summary>Says what of an element is no longer there, in its order; what came in is no loss.</summary>
internal static class ElementLoss
{
    /// <summary>The first thing lost, with the path to it, or null.</summary>
    public static string? In(XElement expected, XElement actual) => In(expected, actual, expected.Name.LocalName);

    private static string? In(XElement expected, XElement actual, string path)
    {
        if (expected.Attributes().FirstOrDefault(attribute => actual.Attribute(attribute.Name)?.Value != attribute.Value) is { } lost)
        {
            return $"{path}: {lost} was lost";
        }

        List<XNode> left = XmlSameness.Content(expected);
        Queue<XNode> right = new(XmlSameness.Content(actual));
        foreach (XNode node in left)
        {
            string? closest = null;
            bool isFound = false;
            while (!isFound && right.TryDequeue(out XNode? candidate))
            {
                string? difference = NodeLoss(node, candidate, path);
                closest ??= difference;
                isFound = difference is null;
            }

            if (!isFound)
            {
                return closest?.Contains(" was lost", StringComparison.Ordinal) == true ? closest : $"{path}: {(node as XElement)?.Name.LocalName ?? node.ToString()} was lost";
            }
        }

        return null;
    }

    private static string? NodeLoss(XNode expected, XNode actual, string path) => (expected, actual) switch
    {
        (XElement left, XElement right) when left.Name == right.Name => In(left, right, $"{path}/{left.Name.LocalName}"),
        (XText left, XText right) when left.Value == right.Value => null,
        _ => path,
    };
}

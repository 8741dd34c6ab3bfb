using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace NcbiClient.Tests.Xml;

/// <summary>Records as many makers might write them.</summary>
internal static partial class RandomLayout
{
    /// <summary>The record in one line, indented, or with white space within its tags; with comments now and then.</summary>
    public static byte[] Of(Random random, XElement record)
    {
        if (random.Next(8) == 0)
        {
            XElement[] elements = [.. record.Descendants().Where(static element => element.HasElements)];
            elements.FirstOrDefault()?.AddFirst(new XComment("a comment"));
        }

        StringBuilder text = new();
        XmlWriterSettings settings = new()
        {
            OmitXmlDeclaration = true, Indent = random.Next(3) > 0, IndentChars = new string(' ', random.Next(1, 9)), NewLineOnAttributes = random.Next(6) == 0,
            NewLineChars = random.Next(6) == 0 ? "\r\n" : "\n",
        };
        using (XmlWriter writer = XmlWriter.Create(text, settings))
        {
            record.Save(writer);
        }

        return Encoding.UTF8.GetBytes(random.Next(10) == 0 ? TagsInARow().Replace(text.ToString(), "  >") : text.ToString());
    }

    [GeneratedRegex("(?<![-/])>(?=<)")]
    private static partial Regex TagsInARow();
}

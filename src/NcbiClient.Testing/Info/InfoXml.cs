using System.Text;
using NcbiClient.Testing.Engine;

namespace NcbiClient.Testing.Info;

/// <summary>einfo's XML.</summary>
internal static class InfoXml
{
    public static string List(XmlEnvelope envelope) =>
        $"{envelope.Prolog}<eInfoResult>\n<DbList>\n\n{string.Concat(Databases.Names.Select(static name => $"\t<DbName>{name}</DbName>\n"))}</DbList>\n\n</eInfoResult>\n";

    public static string PubMed(XmlEnvelope envelope, InfoFigures figures, bool second)
    {
        StringBuilder xml = new(envelope.Prolog);
        xml.Append("<eInfoResult>\n\t<DbInfo>\n");
        Append(xml, 2, ("DbName", "pubmed"), ("MenuName", "PubMed"), ("Description", "PubMed bibliographic record"));
        Append(xml, 2, ("DbBuild", figures.Build), ("Count", figures.Count), ("LastUpdate", figures.LastUpdate));
        xml.Append("\t\t<FieldList>\n");
        foreach (InfoField field in PubMedFields.Fields)
        {
            xml.Append("\t\t\t<Field>\n");
            Append(xml, 4, ("Name", field.Name), ("FullName", field.FullName), ("Description", field.Description), ("TermCount", ""));
            Append(xml, 4, ("IsDate", Flag(field.IsDate)), ("IsNumerical", Flag(field.IsNumerical)), ("SingleToken", Flag(field.SingleToken)));
            Append(xml, 4, ("Hierarchy", Flag(field.Hierarchy)), ("IsHidden", Flag(field.IsHidden)));
            if (second)
            {
                // The order on the wire; the DTD has the other one.
                Append(xml, 4, ("IsTruncatable", Flag(field.IsTruncatable)), ("IsRangable", Flag(field.IsRangeable)));
            }

            xml.Append("\t\t\t</Field>\n");
        }

        xml.Append("\t\t</FieldList>\n\t\t<LinkList>\n");
        foreach (InfoLink link in PubMedFields.Links)
        {
            xml.Append("\t\t\t<Link>\n");
            Append(xml, 4, ("Name", link.Name), ("Menu", link.Menu), ("Description", link.Description), ("DbTo", link.Target));
            xml.Append("\t\t\t</Link>\n");
        }

        return xml.Append("\t\t</LinkList>\n\t</DbInfo>\n\n</eInfoResult>\n").ToString();
    }

    private static string Flag(bool value) => value ? "Y" : "N";

    private static void Append(StringBuilder xml, int indent, params ReadOnlySpan<(string Name, string Text)> elements)
    {
        foreach ((string name, string text) in elements)
        {
            xml.Append('\t', indent).Append(text.Length == 0 ? $"<{name}/>" : $"<{name}>{XmlText.Escape(text)}</{name}>").Append('\n');
        }
    }
}

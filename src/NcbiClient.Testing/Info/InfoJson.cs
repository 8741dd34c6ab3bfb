using System.Text;
using NcbiClient.Testing.Engine;

namespace NcbiClient.Testing.Info;

/// <summary>einfo's JSON: all values are texts, one database is a list of one. Version 2.0 is not recorded in JSON, so its flags are left out.</summary>
internal static class InfoJson
{
    private const string Header = "{\"header\":{\"type\":\"einfo\",\"version\":\"0.3\"},\"einforesult\":{";

    public static string List() => $"{Header}\"dblist\":{JsonText.List(Databases.Names)}}}}}\n";

    public static string Error(string text) => $"{Header}\"ERROR\":{JsonText.Quote(text)}}}}}\n";

    public static string PubMed(InfoFigures figures)
    {
        StringBuilder json = new(Header);
        json.Append("\"dbinfo\":[{");
        json.Append(Members(("dbname", "pubmed"), ("menuname", "PubMed"), ("description", "PubMed bibliographic record"), ("dbbuild", figures.Build), ("count", figures.Count), ("lastupdate", figures.LastUpdate)));
        json.Append(",\"fieldlist\":[").AppendJoin(',', PubMedFields.Fields.Select(static field => $"{{{Members(
            ("name", field.Name), ("fullname", field.FullName), ("description", field.Description), ("termcount", ""), ("isdate", Flag(field.IsDate)), ("isnumerical", Flag(field.IsNumerical)),
            ("singletoken", Flag(field.SingleToken)), ("hierarchy", Flag(field.Hierarchy)), ("ishidden", Flag(field.IsHidden)))}}}"));
        json.Append("],\"linklist\":[").AppendJoin(',', PubMedFields.Links.Select(static link => $"{{{Members(
            ("name", link.Name), ("menu", link.Menu), ("description", link.Description), ("dbto", link.Target))}}}"));
        return json.Append("]}]}}\n").ToString();
    }

    private static string Flag(bool value) => value ? "Y" : "N";

    private static string Members(params (string Name, string Text)[] members) => string.Join(',', members.Select(static member => $"\"{member.Name}\":{JsonText.Quote(member.Text)}"));
}

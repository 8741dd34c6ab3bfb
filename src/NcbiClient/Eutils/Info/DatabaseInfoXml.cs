using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Reads the XML of <c>einfo</c>, of version 1.0 or 2.0.</summary>
internal static class DatabaseInfoXml
{
    public const string Root = "eInfoResult";

    public static EquatableList<EntrezDatabase> ReadList(ReadOnlyMemory<byte> xml)
    {
        XmlPart result = XmlPart.Parse(xml.Span);
        return result.Part("DbList") is null
            ? throw Missing("DbList")
            : result.Items("DbList", "DbName").Where(static name => !string.IsNullOrWhiteSpace(name.Text)).Select(static name => new EntrezDatabase(name.Text)).ToEquatableList();
    }

    public static DatabaseInfo Read(ReadOnlyMemory<byte> xml)
    {
        XmlPart info = XmlPart.Parse(xml.Span).Part("DbInfo") ?? throw Missing("DbInfo");
        return new DatabaseInfo
        {
            Database = new EntrezDatabase(info.Required("DbName")),
            MenuName = info.TextOf("MenuName"),
            Description = info.TextOf("Description"),
            Build = info.TextOf("DbBuild"),
            Warning = info.TextOf("Warning"),
            Count = info.NumberOf("Count"),
            LastUpdate = info.TextOf("LastUpdate") is { } time ? new EntrezDateTime(time) : null,
            Fields = info.Items("FieldList", "Field").Select(Field).ToEquatableList(),
            Links = info.Items("LinkList", "Link").Select(Link).ToEquatableList(),
        };
    }

    private static DatabaseField Field(XmlPart field) => new()
    {
        Name = field.Required("Name"),
        FullName = field.TextOf("FullName"),
        Description = field.TextOf("Description"),
        TermCount = field.NumberOf("TermCount"),
        IsDate = Flag(field, "IsDate") ?? false,
        IsNumerical = Flag(field, "IsNumerical") ?? false,
        IsSingleToken = Flag(field, "SingleToken") ?? false,
        IsHierarchical = Flag(field, "Hierarchy") ?? false,
        IsHidden = Flag(field, "IsHidden") ?? false,

        // NCBI's documentation and its DTD spell this one differently.
        IsRangeable = Flag(field, "IsRangable") ?? Flag(field, "IsRangeable"),
        IsTruncatable = Flag(field, "IsTruncatable"),
    };

    private static DatabaseLink Link(XmlPart link) => new()
    {
        Name = new LinkName(link.Required("Name")),
        Menu = link.TextOf("Menu"),
        Description = link.TextOf("Description"),
        Target = link.TextOf("DbTo") is { } name ? new EntrezDatabase(name) : default,
    };

    private static bool? Flag(XmlPart field, string name) => field.TextOf(name) is { } flag ? flag == "Y" : null;

    private static NcbiFormatException Missing(string element) => new($"The answer has no {element}") { ElementPath = $"{Root}/{element}" };
}

using System.Text.Json;
using NcbiClient.Records;
using NcbiClient.Transport.Classification;

namespace NcbiClient.Eutils;

/// <summary>Reads the JSON of <c>einfo</c>, of version 1.0 or 2.0.</summary>
internal static class DatabaseInfoJson
{
    private const string Root = "einforesult";

    public static DatabaseInfo Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, JsonBody.DocumentOptions);
            JsonPart? info = new JsonPart(document.RootElement, "").Object(Root)?.FirstObject("dbinfo");
            return Read(info ?? throw new NcbiFormatException("The answer has no dbinfo") { ElementPath = $"{Root}/dbinfo" });
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new NcbiFormatException("The answer is not sound JSON", wrong) { ElementPath = Root };
        }
    }

    private static DatabaseInfo Read(JsonPart info) => new()
    {
        Database = Text(info, "dbname") is { } name ? new EntrezDatabase(name) : throw new NcbiFormatException("There is no dbname") { ElementPath = $"{Root}/dbinfo/dbname" },
        MenuName = Text(info, "menuname"),
        Description = Text(info, "description"),
        Build = Text(info, "dbbuild"),
        Warning = Text(info, "warning"),
        Count = info.Number("count"),
        LastUpdate = Text(info, "lastupdate") is { } time ? new EntrezDateTime(time) : null,
        Fields = info.Items("fieldlist").Select(Field).ToEquatableList(),
        Links = info.Items("linklist").Select(Link).ToEquatableList(),
    };

    private static DatabaseField Field(JsonPart field) => new()
    {
        Name = Text(field, "name") ?? throw new NcbiFormatException("A field has no name") { ElementPath = $"{Root}/dbinfo/fieldlist" },
        FullName = Text(field, "fullname"),
        Description = Text(field, "description"),
        TermCount = field.Number("termcount"),
        IsDate = Flag(field, "isdate") ?? false,
        IsNumerical = Flag(field, "isnumerical") ?? false,
        IsSingleToken = Flag(field, "singletoken") ?? false,
        IsHierarchical = Flag(field, "hierarchy") ?? false,
        IsHidden = Flag(field, "ishidden") ?? false,
        IsRangeable = Flag(field, "israngable") ?? Flag(field, "israngeable"),
        IsTruncatable = Flag(field, "istruncatable"),
    };

    private static DatabaseLink Link(JsonPart link) => new()
    {
        Name = new LinkName(Text(link, "name") ?? throw new NcbiFormatException("A link has no name") { ElementPath = $"{Root}/dbinfo/linklist" }),
        Menu = Text(link, "menu"),
        Description = Text(link, "description"),
        Target = Text(link, "dbto") is { } name ? new EntrezDatabase(name) : default,
    };

    private static string? Text(JsonPart part, string name) => part.Text(name)?.Trim() is { Length: > 0 } text ? text : null;

    private static bool? Flag(JsonPart part, string name) => Text(part, name) is { } flag ? flag == "Y" : null;
}

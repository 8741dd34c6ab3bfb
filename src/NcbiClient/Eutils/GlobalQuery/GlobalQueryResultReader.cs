using System.Globalization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Reads the XML of <c>egquery</c>. A count that is no number (<c>Error</c>) is none.</summary>
internal static class GlobalQueryResultReader
{
    public const string Root = "Result";

    public static GlobalQueryResult Read(ReadOnlyMemory<byte> xml)
    {
        XmlPart result = XmlPart.Parse(xml.Span);
        return new GlobalQueryResult
        {
            Term = result.TextOf("Term") ?? "",
            Counts = result.Items("eGQueryResult", "ResultItem").Select(Count).ToEquatableList(),
        };
    }

    private static GlobalQueryCount Count(XmlPart item) => new()
    {
        Database = new EntrezDatabase(item.Required("DbName")),
        MenuName = item.TextOf("MenuName"),
        Count = long.TryParse(item.TextOf("Count"), NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : null,
        Status = item.TextOf("Status"),
    };
}

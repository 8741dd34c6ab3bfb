using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Reads the XML of <c>epost</c>, whose parts come in more combinations than its DTD allows.</summary>
internal static class PostResultReader
{
    public const string Root = "ePostResult";

    public static PostResult Read(ReadOnlyMemory<byte> xml)
    {
        XmlPart result = XmlPart.Parse(xml.Span);
        PostResult read = new()
        {
            History = History(result),
            InvalidIds = result.Items("InvalidIdList", "Id").Select(static id => id.Text.Trim()).ToEquatableList(),
            Remarks = result.Parts.Where(static part => part.Name == "ERROR").Select(static part => part.Text.Trim()).Where(static text => text.Length > 0).ToEquatableList(),
        };
        return read is { History: null, InvalidIds.IsEmpty: true }
            ? throw new NcbiFormatException("The answer names neither a set nor identifiers that were refused") { ElementPath = Root }
            : read;
    }

    private static HistoryKey? History(XmlPart result)
    {
        if (result.TextOf("WebEnv") is not { } webEnv || result.NumberOf("QueryKey") is not { } key)
        {
            return null;
        }

        return key is > 0 and <= int.MaxValue
            ? new HistoryKey { WebEnv = webEnv, QueryKey = (int)key }
            : throw new NcbiFormatException("The query key is out of range") { ElementPath = $"{Root}/QueryKey" };
    }
}

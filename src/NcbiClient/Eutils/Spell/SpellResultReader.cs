using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Reads the XML of <c>espell</c>. Blanks inside a piece count; those between the pieces are layout.</summary>
internal static class SpellResultReader
{
    public const string Root = "eSpellResult";

    public static SpellResult Read(ReadOnlyMemory<byte> xml, EntrezDatabase asked)
    {
        XmlPart result = XmlPart.Parse(xml.Span);
        return new SpellResult
        {
            Database = result.TextOf("Database") is { } name ? new EntrezDatabase(name) : asked,
            Query = result.Part("Query")?.Text ?? throw new NcbiFormatException("The answer does not repeat the query") { ElementPath = $"{Root}/Query" },
            CorrectedQuery = result.TextOf("CorrectedQuery"),
            Pieces = (result.Part("SpelledQuery")?.Parts ?? []).Where(static part => part.Name is "Original" or "Replaced").Select(Piece).ToEquatableList(),
        };
    }

    private static SpellPiece Piece(XmlPart part) => new() { Text = part.Text, IsReplaced = part.Name == "Replaced" };
}

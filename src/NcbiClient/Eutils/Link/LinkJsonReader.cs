using System.Text.Json;
using NcbiClient.Transport.Classification;

namespace NcbiClient.Eutils;

/// <summary>Reads the JSON of <c>elink</c>: lists of links only.</summary>
internal static class LinkJsonReader
{
    public const string Root = "linksets";

    /// <summary>Reads a whole answer; parts may be missing, but what is there has its documented shape.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="asked">Where the records are; a set may not say.</param>
    /// <exception cref="NcbiFormatException">It has not, or it is not JSON.</exception>
    public static LinkResult Read(ReadOnlyMemory<byte> json, EntrezDatabase asked)
    {
        try
        {
            using var document = JsonDocument.Parse(json, JsonBody.DocumentOptions);
            return new LinkResult { Sets = [.. new JsonPart(document.RootElement, "").Items(Root).Select(set => Set(set, asked))] };
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a text that is not UTF-8, or an escaped half of a surrogate pair.
            throw new NcbiFormatException("The answer is not sound JSON", wrong) { ElementPath = Root };
        }
    }

    private static LinkSet Set(JsonPart set, EntrezDatabase asked)
    {
        string? webEnv = set.Text("webenv") is { Length: > 0 } name ? name : null;
        return new LinkSet
        {
            DatabaseFrom = set.Text("dbfrom") is { Length: > 0 } from ? new(from) : asked,
            Ids = set.Texts("ids"),
            LinkSetDbs = [.. set.Items("linksetdbs").Select(Links)],
            Histories = [.. set.Items("linksetdbhistories").Select(history => History(history, webEnv))],
            WebEnv = webEnv,
        };
    }

    private static LinkSetDb Links(JsonPart links) => new()
    {
        DatabaseTo = Database(links),
        LinkName = Name(links),
        Links = [.. links.Items("links").Select(Link)],
        Info = Info(links),
    };

    private static LinkSetDbHistory History(JsonPart history, string? webEnv) => new()
    {
        DatabaseTo = Database(history),
        LinkName = Name(history),
        History = webEnv is not null && history.Int("querykey") is { } key ? new HistoryKey { WebEnv = webEnv, QueryKey = key } : null,
        Info = Info(history),
    };

    /// <summary>A text or a number, or with scores an object.</summary>
    private static Link Link(JsonPart link) => link.AsTextOrNumber() is { } id
        ? new Link { Id = id }
        : new Link { Id = Required(link, "id"), Score = link.Number("score") };

    private static EntrezDatabase Database(JsonPart part) => new(Required(part, "dbto"));

    private static string? Info(JsonPart part) => part.Text("info")?.Trim() is { Length: > 0 } info ? info : null;

    private static LinkName Name(JsonPart part) => part.Text("linkname") is { Length: > 0 } name ? new(name) : default;

    private static string Required(JsonPart part, string name)
        => part.Text(name) is { Length: > 0 } text ? text : throw new NcbiFormatException($"A link has no '{name}'") { ElementPath = Root };
}

using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace NcbiClient.Eutils;

/// <summary>Reads the XML of <c>elink</c>.</summary>
internal static class LinkXmlReader
{
    public const string Root = "eLinkResult";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>Reads a whole answer; parts may be missing, but what is there has its documented shape.</summary>
    /// <param name="xml">The answer.</param>
    /// <param name="asked">Where the records are; a set may not say.</param>
    /// <exception cref="NcbiFormatException">It has not, or it is not XML.</exception>
    public static LinkResult Read(ReadOnlyMemory<byte> xml, EntrezDatabase asked)
    {
        try
        {
            using MemoryStream stream = new(xml.ToArray());
            using XmlReader reader = XmlReader.Create(stream, Settings);
            return new LinkResult { Sets = [.. XElement.Load(reader).Elements("LinkSet").Select(set => Set(set, asked))] };
        }
        catch (XmlException wrong)
        {
            throw new NcbiFormatException("The answer is not sound XML", wrong) { ElementPath = Root };
        }
    }

    private static LinkSet Set(XElement set, EntrezDatabase asked)
    {
        string? webEnv = Text(set, "WebEnv");
        return new LinkSet
        {
            DatabaseFrom = Text(set, "DbFrom") is { } from ? new(from) : asked,
            Ids = [.. set.Elements("IdList").Elements("Id").Select(static id => id.Value.Trim())],
            LinkSetDbs = [.. set.Elements("LinkSetDb").Select(Links)],
            Histories = [.. set.Elements("LinkSetDbHistory").Select(history => History(history, webEnv))],
            WebEnv = webEnv,
            UrlSets = [.. set.Elements("IdUrlList").Elements("IdUrlSet").Select(LinkOutReader.UrlSet)],
            Checks = [.. set.Elements("IdCheckList").Elements().Where(static check => check.Name != "ERROR").Select(Check)],
            Error = Errors(set),
        };
    }

    /// <summary>What is wrong with the set, wherever in it that stands; what is wrong with one list of links is the list's.</summary>
    private static string? Errors(XElement set)
    {
        IEnumerable<XElement> errors = set.Elements("ERROR").Concat(set.Elements("IdUrlList").Elements("ERROR")).Concat(set.Elements("IdCheckList").Elements("ERROR"));
        string text = string.Join("; ", errors.Select(static error => error.Value.Trim()).Where(static error => error.Length > 0));
        return text.Length == 0 ? null : text;
    }

    private static LinkSetDb Links(XElement links) => new()
    {
        DatabaseTo = Database(links),
        LinkName = Name(links),
        Links = [.. links.Elements("Link").Select(static link => new Link { Id = Required(link, "Id"), Score = Number(link, "Score") })],
        Info = Text(links, "Info"),
        Error = Text(links, "ERROR"),
    };

    private static LinkSetDbHistory History(XElement history, string? webEnv) => new()
    {
        DatabaseTo = Database(history),
        LinkName = Name(history),
        History = webEnv is not null && Int(history, "QueryKey") is { } key ? new HistoryKey { WebEnv = webEnv, QueryKey = key } : null,
        Info = Text(history, "Info"),
        Error = Text(history, "ERROR"),
    };

    /// <summary>Either <c>Id</c> with attributes, or <c>IdLinkSet</c>.</summary>
    private static IdCheck Check(XElement check) => check.Name == "Id"
        ? new IdCheck { Id = check.Value.Trim(), HasLinkOut = YesNo(check, "HasLinkOut"), HasNeighbor = YesNo(check, "HasNeighbor") }
        : new IdCheck { Id = Required(check, "Id"), Links = [.. check.Elements("LinkInfo").Select(Info)] };

    private static LinkInfo Info(XElement info) => new()
    {
        DatabaseTo = Database(info),
        LinkName = Name(info),
        MenuTag = Text(info, "MenuTag"),
        HtmlTag = Text(info, "HtmlTag"),
        Url = LinkOutReader.Address(info.Element("Url")),
        UrlLanguage = LinkOutReader.Language(info.Element("Url")),
        Priority = Int(info, "Priority"),
    };

    private static EntrezDatabase Database(XElement parent) => new(Required(parent, "DbTo"));

    private static LinkName Name(XElement parent) => Text(parent, "LinkName") is { } name ? new(name) : default;

    private static bool? YesNo(XElement element, string attribute) => element.Attribute(attribute)?.Value switch
    {
        "Y" => true,
        "N" => false,
        _ => null,
    };

    private static long? Number(XElement parent, string name)
    {
        if (Text(parent, name) is not { } text)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw NoNumber(parent, name);
    }

    private static int? Int(XElement parent, string name) => Number(parent, name) switch
    {
        null => null,
        >= int.MinValue and <= int.MaxValue and { } number => (int)number,
        _ => throw NoNumber(parent, name),
    };

    private static NcbiFormatException NoNumber(XElement parent, string name)
        => new($"'{name}' is not a number that fits") { ElementPath = $"{parent.Name}/{name}" };

    private static string Required(XElement parent, string name)
        => Text(parent, name) ?? throw new NcbiFormatException($"<{parent.Name}> has no {name}") { ElementPath = $"{parent.Name}/{name}" };

    /// <summary>The trimmed text of an element; null if it is missing or blank.</summary>
    private static string? Text(XElement parent, string name) => parent.Element(name)?.Value.Trim() is { Length: > 0 } text ? text : null;
}

using System.Xml.Linq;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Reads what <c>elink</c> says about sites outside of NCBI.</summary>
internal static class LinkOutReader
{
    public static IdUrlSet UrlSet(XElement set) => new()
    {
        Id = Text(set, "Id") ?? "",
        Urls = [.. set.Elements("ObjUrl").Select(Url)],
        Info = Text(set, "Info"),
    };

    /// <summary>Addresses can be relative, and NCBI passes on what providers wrote.</summary>
    public static Uri? Address(XElement? element)
        => element?.Value.Trim() is { Length: > 0 } text && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? address) ? address : null;

    /// <summary>In which language is what an address leads to.</summary>
    public static string? Language(XElement? address) => address?.Attribute("LNG")?.Value.Trim() is { Length: > 0 } code ? code : null;

    private static ObjUrl Url(XElement url) => new()
    {
        Url = Address(url.Element("Url")),
        UrlLanguage = Language(url.Element("Url")),
        IconUrl = Address(url.Element("IconUrl")),
        IconUrlLanguage = Language(url.Element("IconUrl")),
        LinkName = Text(url, "LinkName"),
        SubjectTypes = Texts(url, "SubjectType"),
        Categories = Texts(url, "Category"),
        Attributes = Texts(url, "Attribute"),
        Provider = url.Element("Provider") is { } provider ? Provider(provider) : null,
        SubProvider = Text(url, "SubProvider"),
    };

    private static LinkProvider Provider(XElement provider) => new()
    {
        Name = Text(provider, "Name") ?? "",
        NameAbbr = Text(provider, "NameAbbr") ?? "",
        Id = Text(provider, "Id") ?? "",
        Url = Address(provider.Element("Url")),
        UrlLanguage = Language(provider.Element("Url")),
        IconUrl = Address(provider.Element("IconUrl")),
        IconUrlLanguage = Language(provider.Element("IconUrl")),
    };

    private static EquatableList<string> Texts(XElement parent, string name) => [.. parent.Elements(name).Select(static element => element.Value.Trim())];

    /// <summary>The trimmed text of an element; null if it is missing or blank.</summary>
    private static string? Text(XElement parent, string name) => parent.Element(name)?.Value.Trim() is { Length: > 0 } text ? text : null;
}

using NcbiClient.Testing.Engine;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Link;

/// <summary>Sites outside of NCBI: an article with a DOI has its publisher's, under a provider of the emulator's own.</summary>
internal static class LinkOut
{
    private const string Provider = "emulator";

    public static Uri? Find(ArticleStore articles, int pmid, string? holding) =>
        (holding is null || string.Equals(holding, Provider, StringComparison.OrdinalIgnoreCase)) && articles.Find([pmid]) is [{ Doi: { } doi }] ? doi.ToUri() : null;

    public static string Xml(ArticleStore articles, int pmid, string? holding) => Find(articles, pmid, holding) is { } url
        ? $"<IdUrlSet>\n\t<Id>{LinkXml.Text(pmid)}</Id>\n\t<ObjUrl>\n\t\t<Url>{XmlText.Escape(url.AbsoluteUri)}</Url>\n\n\t\t<Category>Full Text Sources</Category>\n"
            + "\t\t<Attribute>full-text online</Attribute>\n\t\t<Provider>\n\t\t\t<Name>Emulated publisher</Name>\n"
            + $"\t\t\t<NameAbbr>{Provider}</NameAbbr>\n\t\t\t<Id>1</Id>\n\t\t</Provider>\n\t</ObjUrl>\n</IdUrlSet>\n"
        : $"<IdUrlSet>\n\t<Id>{LinkXml.Text(pmid)}</Id>\n\t<Info>No links</Info>\n</IdUrlSet>\n";
}

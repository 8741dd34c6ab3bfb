using System.Globalization;
using NcbiClient.Testing.Engine;

namespace NcbiClient.Testing.Link;

/// <summary>elink's XML in the layout of recent recordings.</summary>
internal static class LinkXml
{
    public static string Document(XmlEnvelope envelope, string sets) => $"{envelope.Prolog}<eLinkResult>\n\n{sets}</eLinkResult>\n";

    public static string Set(string from, string content) => $"  <LinkSet>\n    <DbFrom>{from}</DbFrom>\n{content}  </LinkSet>\n";

    /// <summary>As recorded: a set that fails names neither its database nor its records.</summary>
    public static string Failed(string text) => $"<LinkSet><ERROR>{XmlText.Escape(text)}</ERROR></LinkSet>\n";

    public static string Ids(IEnumerable<int> ids) => $"    <IdList>\n{string.Concat(ids.Select(static id => $"      <Id>{Text(id)}</Id>\n"))}    </IdList>\n";

    public static string Links(string to, string name, IEnumerable<ScoredId> links, bool scored) =>
        $"    <LinkSetDb>\n      <DbTo>{to}</DbTo>\n      <LinkName>{name}</LinkName>\n      \n{string.Concat(links.Select(link => Link(link, scored)))}      \n    </LinkSetDb>\n";

    public static string History(string to, string name, int queryKey) =>
        $"    <LinkSetDbHistory>\n      <DbTo>{to}</DbTo>\n      <LinkName>{name}</LinkName>\n      <QueryKey>{Text(queryKey)}</QueryKey>\n    </LinkSetDbHistory>\n";

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Link(ScoredId link, bool scored) =>
        $"        <Link>\n\t\t\t\t<Id>{Text(link.Id)}</Id>\n{(scored && link.Score is { } score ? $"\t\t\t\t<Score>{Text(score)}</Score>\n" : "")}\t\t\t</Link>\n";
}

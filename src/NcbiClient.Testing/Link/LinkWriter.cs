using NcbiClient.Testing.Engine;
using NcbiClient.Testing.History;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Link;

/// <summary>Writes the sets of links that a request asked for.</summary>
internal sealed class LinkWriter(LinkGraph graph, ArticleStore articles, HistoryServer history, LinkFilter? filter, LinkParameters parameters)
{
    private static readonly string[] s_databases = ["pubmed", "pmc"];

    private string? _webEnv = parameters.WebEnv;

    public string Xml(List<int> ids)
    {
        if (ids.Select(graph.FailureOf).FirstOrDefault(static text => text is not null) is { } failure)
        {
            return LinkXml.Failed(failure);
        }

        return LinkXml.Set(parameters.From, parameters.Command switch
        {
            "neighbor_history" => Histories(ids),
            "acheck" => $"    <IdCheckList>\n{string.Concat(ids.Select(AllLinks))}    </IdCheckList>\n",
            "ncheck" => $"    <IdCheckList>\n{string.Concat(ids.Select(id => Check(id, "HasNeighbor", HasNeighbor(id))))}    </IdCheckList>\n",
            "lcheck" => $"    <IdCheckList>\n{string.Concat(ids.Select(id => Check(id, "HasLinkOut", LinkOut.Find(articles, id, null) is not null)))}    </IdCheckList>\n",
            "llinks" or "prlinks" => $"    <IdUrlList>\n{string.Concat(ids.Select(id => LinkOut.Xml(articles, id, parameters.Holding)))}    </IdUrlList>\n",
            _ => LinkXml.Ids(ids) + string.Concat(Lists(ids).Select(list => LinkXml.Links(list.To, list.Name, list.Links, parameters.Command == "neighbor_score"))),
        });
    }

    public string Json(List<List<int>> groups)
    {
        string? failure = groups.SelectMany(static ids => ids).Select(graph.FailureOf).FirstOrDefault(static text => text is not null);
        return failure is not null
            ? $"{{\"header\":{{\"type\":\"elink\",\"version\":\"0.3\"}},\"linksets\":[{{\"dbfrom\":{JsonText.Quote(parameters.From)},\"ERROR\":{JsonText.QuoteWithRawLineFeeds(failure)}}}]}}\n"
            : $"{{\"header\":{{\"type\":\"elink\",\"version\":\"0.3\"}},\"linksets\":[{string.Join(',', groups.Select(JsonSet))}]}}\n";
    }

    private string JsonSet(List<int> ids)
    {
        bool keeps = parameters.Command == "neighbor_history";
        string[] lists = [.. Lists(ids).Select(list => keeps ? JsonHistory(list) : JsonLinks(list))];
        string named = lists.Length == 0 ? "" : $",\"{(keeps ? "linksetdbhistories" : "linksetdbs")}\":[{string.Join(',', lists)}]";
        string webEnv = keeps && _webEnv is { } name ? $",\"webenv\":{JsonText.Quote(name)}" : "";
        return $"{{\"dbfrom\":{JsonText.Quote(parameters.From)},\"ids\":{JsonText.List(ids.Select(static id => LinkXml.Text(id)))}{named}{webEnv}}}";
    }

    private string JsonLinks((string To, string Name, List<ScoredId> Links) list)
    {
        bool scored = parameters.Command == "neighbor_score";
        IEnumerable<string> links = list.Links.Select(link => scored && link.Score is { } score
            ? $"{{\"id\":\"{LinkXml.Text(link.Id)}\",\"score\":{LinkXml.Text(score)}}}"
            : $"\"{LinkXml.Text(link.Id)}\"");
        return $"{{\"dbto\":\"{list.To}\",\"linkname\":\"{list.Name}\",\"links\":[{string.Join(',', links)}]}}";
    }

    private string JsonHistory((string To, string Name, List<ScoredId> Links) list) =>
        $"{{\"dbto\":\"{list.To}\",\"linkname\":\"{list.Name}\",\"querykey\":\"{LinkXml.Text(Store(list.Links))}\"}}";

    private string Histories(List<int> ids)
    {
        string histories = string.Concat(Lists(ids).Select(list => LinkXml.History(list.To, list.Name, Store(list.Links))));
        return LinkXml.Ids(ids) + histories + (_webEnv is null ? "" : $"    <WebEnv>{XmlText.Escape(_webEnv)}</WebEnv>\n");
    }

    private int Store(List<ScoredId> links)
    {
        HistorySet stored = history.Store(_webEnv, [.. links.Select(static link => link.Id)]);
        _webEnv = stored.WebEnv;
        return stored.QueryKey;
    }

    /// <summary>The lists that are not empty.</summary>
    private IEnumerable<(string To, string Name, List<ScoredId> Links)> Lists(List<int> ids) =>
        from to in parameters.To
        from name in parameters.LinkName is { } only ? (LinkNames.Leads(only, parameters.From, to) ? [only] : []) : LinkNames.Between(parameters.From, to)
        let links = Links(name, ids)
        where links.Count > 0
        select (to, name, links);

    private List<ScoredId> Links(string name, List<int> ids)
    {
        IEnumerable<ScoredId> links = graph.Find(name, ids);
        if (parameters.Command != "neighbor_score" && LinkNames.StartsWithItself(name) && links.Any())
        {
            links = ids.Select(static id => new ScoredId(id, null)).Concat(links);
        }

        return [.. links.Where(link => filter?.Passes(link.Id) != false).Take(LinkNames.Longest(name))];
    }

    private bool HasNeighbor(int id) => parameters.From == "pubmed" && graph.Find(LinkNames.Similar, [id]).Count > 0;

    private static string Check(int id, string attribute, bool holds) => $"\t\t\t<Id {attribute}=\"{(holds ? 'Y' : 'N')}\">{LinkXml.Text(id)}</Id>\n";

    private string AllLinks(int id)
    {
        IEnumerable<string> infos = s_databases.SelectMany(to => LinkNames.Between(parameters.From, to))
            .Where(name => graph.Find(name, [id]).Count > 0)
            .Select(name => Info(new Eutils.LinkName(name).DatabaseTo.Value, name, LinkNames.Menu(name).Menu, LinkNames.Menu(name).Priority));
        string linkOut = LinkOut.Find(articles, id, null) is null ? "" : Info("LinkOut", "ExternalLink", "LinkOut", 255);
        return $"<IdLinkSet>\n<Id>{LinkXml.Text(id)}</Id>\n{string.Concat(infos)}{linkOut}</IdLinkSet>\n";
    }

    private static string Info(string to, string name, string menu, int priority) =>
        $"<LinkInfo>\n<DbTo>{to}</DbTo>\n<LinkName>{name}</LinkName>\n<MenuTag>{menu}</MenuTag>\n<HtmlTag>{menu}</HtmlTag>\n<Priority>{LinkXml.Text(priority)}</Priority>\n</LinkInfo>\n";
}

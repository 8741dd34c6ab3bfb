using NcbiClient.Testing.Queries;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Link;

/// <summary>The articles that a term and dates let through.</summary>
internal sealed class LinkFilter
{
    private readonly HashSet<int> _pmids;

    private LinkFilter(HashSet<int> pmids) => _pmids = pmids;

    public static LinkFilter Make(ArticleIndex index, QueryNode? query, LinkParameters parameters, DateOnly today)
    {
        QueryEvaluator evaluator = new(index, new QueryContext { History = static _ => null, Today = today });
        DocSet hits = query is null ? index.All() : evaluator.Evaluate(query).Hits ?? new DocSet(index.Capacity);
        if (parameters.Dates is { } dates)
        {
            hits = hits.And(evaluator.Dates(parameters.DateField.Date, parameters.DateField.Name, dates).Hits ?? new DocSet(index.Capacity));
        }

        return new LinkFilter([.. hits.Documents().Select(document => index[document].Pmid)]);
    }

    public bool Passes(int pmid) => _pmids.Contains(pmid);
}

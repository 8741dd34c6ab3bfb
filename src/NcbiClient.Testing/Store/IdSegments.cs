using NcbiClient.Records;

namespace NcbiClient.Testing.Store;

/// <summary>The identifiers of a record itself, never those of its references.</summary>
internal static class IdSegments
{
    public static void Describe(Article article, ISegmentSink sink)
    {
        foreach (ELocationId location in article.ELocationIds.Concat(article.Book?.ELocationIds ?? default))
        {
            sink.Value(Segment.LocationId, location.Value);
            sink.Value(Segment.ArticleId, location.Value);
            if (location.Type == ELocationIdType.Doi)
            {
                sink.Value(Segment.Doi, location.Value);
            }
        }

        foreach (ArticleIdentifier id in article.ArticleIds.Concat(article.BookDocumentIds))
        {
            sink.Value(Segment.ArticleId, id.Value);
            if (id.Type == ArticleIdType.Doi)
            {
                sink.Value(Segment.Doi, id.Value);
                sink.Value(Segment.LocationId, id.Value);
            }
            else if (id.Type == ArticleIdType.Pmc)
            {
                sink.Value(Segment.Pmcid, id.Value);
            }
        }
    }
}

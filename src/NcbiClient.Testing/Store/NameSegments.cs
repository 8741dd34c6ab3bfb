using NcbiClient.Records;

namespace NcbiClient.Testing.Store;

/// <summary>Authors, editors, investigators and persons as subjects, with their affiliations and identifiers.</summary>
internal static class NameSegments
{
    public static void Describe(Article article, ISegmentSink sink)
    {
        List<Author> authors = [.. article.AuthorLists.Where(static list => list.Type != "editors").SelectMany(static list => list.Authors)];
        for (int at = 0; at < authors.Count; at++)
        {
            DescribeAuthor(authors[at], sink);
            if (at == 0)
            {
                sink.Value(Segment.FirstAuthor, authors[at].ShortName);
            }

            if (at == authors.Count - 1)
            {
                sink.Value(Segment.LastAuthor, authors[at].ShortName);
            }
        }

        IEnumerable<AuthorList> editors = article.AuthorLists.Where(static list => list.Type == "editors").Concat(article.Book?.AuthorLists ?? default);
        foreach (Author editor in editors.SelectMany(static list => list.Authors))
        {
            sink.Value(Segment.Editor, editor.ShortName);
        }

        sink.Text(Segment.Affiliation, article.Affiliation);
        DescribeOthers(article, sink);
    }

    private static void DescribeAuthor(Author author, ISegmentSink sink)
    {
        if (author.CollectiveName is { } collective)
        {
            sink.Value(Segment.CollectiveName, collective.Text);
        }
        else
        {
            sink.Value(Segment.Author, $"{author.LastName} {author.Initials}");
            sink.Value(Segment.FullAuthor, $"{author.LastName} {author.ForeName}");
            sink.Value(Segment.FullAuthor, $"{author.ForeName} {author.LastName}");
        }

        foreach (Affiliation affiliation in author.Affiliations)
        {
            sink.Text(Segment.Affiliation, affiliation.Text.Text);
        }

        foreach (Identifier id in author.Identifiers)
        {
            sink.Value(Segment.AuthorId, id.Value);
            sink.Value(Segment.AuthorId, $"{id.Source} {id.Value}");
        }

        if (author.Orcid is { } orcid)
        {
            sink.Value(Segment.AuthorId, orcid);
            sink.Value(Segment.AuthorId, $"orcid {orcid}");
        }
    }

    private static void DescribeOthers(Article article, ISegmentSink sink)
    {
        foreach (Investigator investigator in article.InvestigatorLists.SelectMany(static list => list.Investigators))
        {
            sink.Value(Segment.Investigator, $"{investigator.LastName} {investigator.Initials}");
            sink.Value(Segment.FullInvestigator, $"{investigator.LastName} {investigator.ForeName}");
            sink.Value(Segment.FullInvestigator, $"{investigator.ForeName} {investigator.LastName}");
        }

        foreach (PersonalNameSubject subject in article.PersonalNameSubjects)
        {
            sink.Value(Segment.PersonalSubject, $"{subject.LastName} {subject.Initials}");
        }
    }
}

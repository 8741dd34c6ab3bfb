using System.Globalization;
using NcbiClient.Records;

namespace NcbiClient.Testing.Store;

/// <summary>What of a record goes into which segment of the index.</summary>
/// <remarks>See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#search-tags">PubMed's search field descriptions</see>.</remarks>
internal static class ArticleSegments
{
    public static void Describe(Article article, ISegmentSink sink)
    {
        DescribeText(article, sink);
        DescribeSource(article, sink);
        DescribeIndexing(article, sink);
        NameSegments.Describe(article, sink);
        IdSegments.Describe(article, sink);
        DescribeFilters(article, sink);
    }

    private static void DescribeText(Article article, ISegmentSink sink)
    {
        sink.Text(Segment.Title, article.Title.Text);
        sink.Text(Segment.VernacularTitle, article.VernacularTitle?.Text);
        foreach (AbstractSection section in article.Abstract?.Sections ?? default)
        {
            sink.Text(Segment.Abstract, section.Text.Text);
        }

        foreach (OtherAbstract other in article.OtherAbstracts)
        {
            sink.Text(Segment.Abstract, string.Join(' ', other.Sections.Select(static section => section.Text.Text)));
        }

        foreach (Keyword keyword in article.Keywords)
        {
            sink.Value(Segment.Keyword, keyword.Text.Text);
        }

        sink.Text(Segment.ConflictOfInterest, article.CoiStatement?.Text);
    }

    private static void DescribeSource(Article article, ISegmentSink sink)
    {
        if (article.Journal is { } journal)
        {
            sink.Value(Segment.Journal, journal.Title);
            sink.Value(Segment.Journal, journal.IsoAbbreviation);
            sink.Value(Segment.Journal, journal.Issn?.Value);
            sink.Value(Segment.Volume, journal.Volume);
            sink.Value(Segment.Issue, journal.Issue);
        }

        if (article.MedlineJournalInfo is { } info)
        {
            sink.Value(Segment.Journal, info.MedlineTA);
            sink.Value(Segment.Journal, info.IssnLinking);
            sink.Value(Segment.JournalId, info.NlmUniqueId);
            sink.Value(Segment.Place, info.Country);
        }

        if (article.Book is { } book)
        {
            sink.Text(Segment.Book, book.Title?.Text.Text);
            sink.Text(Segment.Book, book.CollectionTitle?.Text.Text);
            sink.Text(Segment.Publisher, book.PublisherName?.Text);
            sink.Value(Segment.Volume, book.Volume);
            foreach (string isbn in book.Isbns)
            {
                sink.Value(Segment.Isbn, isbn);
            }
        }

        string? pages = article.Pagination?.MedlinePgn ?? article.Pagination?.StartPage;
        sink.Value(Segment.Page, pages);
        sink.Value(Segment.Page, pages?.Split('-', ',', ';')[0]);
    }

    private static void DescribeIndexing(Article article, ISegmentSink sink)
    {
        MeshSegments.Describe(article, sink);
        foreach (Chemical chemical in article.Chemicals)
        {
            sink.Value(Segment.Substance, chemical.NameOfSubstance);
            sink.Value(Segment.RegistryNumber, chemical.RegistryNumber);
        }

        foreach (SupplMeshName name in article.SupplMeshNames)
        {
            sink.Value(Segment.Substance, name.Name);
        }

        foreach (Grant grant in article.Grants)
        {
            sink.Text(Segment.Grant, $"{grant.GrantId} {grant.Acronym} {grant.Agency} {grant.Country}");
        }

        foreach (DataBank bank in article.DataBankList?.DataBanks ?? default)
        {
            sink.Value(Segment.SecondarySource, bank.Name);
            foreach (string accession in bank.AccessionNumbers)
            {
                sink.Value(Segment.SecondarySource, accession);
                sink.Value(Segment.SecondarySource, $"{bank.Name}/{accession}");
            }
        }

        foreach (PublicationType type in article.PublicationTypes)
        {
            sink.Value(Segment.PublicationType, type.Name);
        }

        foreach (Language language in article.Languages)
        {
            sink.Value(Segment.Language, language.Value);
            sink.Value(Segment.Language, LanguageNames.Of(language));
        }
    }

    private static void DescribeFilters(Article article, ISegmentSink sink)
    {
        sink.Value(Segment.Filter, "all");
        sink.Value(Segment.Uid, article.Pmid.Value.ToString(CultureInfo.InvariantCulture));
        sink.Value(Segment.Filter, article.Abstract is { Sections.IsEmpty: false } ? "hasabstract" : null);
        sink.Value(Segment.Filter, article.Pmcid is null ? null : "pubmed pmc");
        sink.Value(Segment.Filter, article.Pmcid is null ? null : "full text");
        sink.Value(Segment.Filter, article.Pmcid is null ? null : "free full text");
        sink.Value(Segment.Filter, article.Book is null ? null : "pmcbook");
        sink.Value(Segment.Filter, article.Book is null ? null : "pubmed books");
        sink.Value(Segment.Filter, article.PublicationTypes.Any(static type => type.Name == "Systematic Review") ? "systematic" : null);
        sink.Value(Segment.Filter, article.Status?.Value switch
        {
            "MEDLINE" => "medline",
            "In-Process" or "In-Data-Review" => "inprocess",
            "Publisher" => "publisher",
            "PubMed-not-MEDLINE" => "pubmednotmedline",
            "OLDMEDLINE" => "oldmedline",
            _ => null,
        });
    }
}

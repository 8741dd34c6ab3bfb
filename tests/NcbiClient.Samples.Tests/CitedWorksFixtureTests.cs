using NcbiClient.Records;
using NcbiClient.TestSupport;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Samples.Tests;

/// <summary>The works that the review cites are what the fixtures' README says: made of the citations' text only.</summary>
public class CitedWorksFixtureTests
{
    private const string Answer = "pubmed-review-cited.efetch.xml";
    private static readonly EquatableList<Article> Works = PubMedXml.ReadSet(Repository.FixtureBytes(Answer)).Articles;

    private static readonly Reference[] Marked =
        [.. PubMedXml.ReadArticle(Repository.FixtureBytes("pubmed-review.efetch.xml")).References.Where(reference => reference.Pmid is not null)];

    [Fact]
    public void Answer_ByItsDtd_IsValid() => Assert.Empty(DtdValidation.Errors(Repository.FixtureBytes(Answer)));

    [Fact]
    public void Works_Ids_AreThoseOfTheReferencesWithAPubMedMark() => Assert.Equal(
        Marked.Select(reference => (reference.Pmid, reference.Pmcid, reference.Doi)),
        Works.Select(work => ((Pmid?)work.Pmid, work.Pmcid, work.Doi)));

    [Fact]
    public void Works_Facts_AreWhatTheCitationPrints()
    {
        foreach ((Reference reference, Article work) in Marked.Zip(Works))
        {
            string issue = work.Journal!.Issue is { } number ? $"({number})" : "";
            string authors = string.Join(", ", work.Authors.Select(author => author.ShortName)) + (work.AuthorLists[0].IsComplete == false ? " et al" : "");
            string pages = work.Pagination!.MedlinePgn!.Replace('-', '–');

            Assert.Equal(
                $"{authors} ({work.Journal.PubDate}) {work.Title}. {work.MedlineJournalInfo!.MedlineTA} {work.Journal.Volume}{issue}:{pages}",
                reference.Citation.Text);
        }
    }
}

using System.Net;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using NcbiClient.TestSupport;
using NcbiClient.Tests.Citations;
using Xunit;
using static NcbiClient.Tests.PubMed.ReferenceTestRecords;

namespace NcbiClient.Tests.PubMed;

public sealed class PubMedClientReferenceAuditTests
{
    public static TheoryData<string, ReferenceFindingKind, bool> Links => new()
    {
        { "RetractionIn", ReferenceFindingKind.Retracted, true },
        { "RetractedandRepublishedIn", ReferenceFindingKind.RetractedAndRepublished, true },
        { "PartialRetractionIn", ReferenceFindingKind.PartiallyRetracted, true },
        { "ExpressionOfConcernIn", ReferenceFindingKind.ExpressionOfConcern, true },
        { "ErratumIn", ReferenceFindingKind.Corrected, false },
        { "CorrectedandRepublishedIn", ReferenceFindingKind.CorrectedAndRepublished, false },
        { "RepublishedIn", ReferenceFindingKind.Republished, false },
        { "UpdateIn", ReferenceFindingKind.Updated, false },
        { "RetractionOf", ReferenceFindingKind.RetractionNotice, false },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public async Task AuditReferencesAsync_LinkedNotice_IsOneFindingWithTheNotice(string refType, ReferenceFindingKind kind, bool isGrave)
    {
        Article article = Papers()[0] with { CommentsCorrections = [Link(refType)] };

        AuditedReference reference = await AuditOne(article);

        ReferenceFinding finding = Assert.Single(reference.Findings);
        Assert.Equal((kind, new Pmid(99), "J Test. 1860;5:1", isGrave), (finding.Kind, finding.NoticePmid, finding.NoticeSource, finding.IsGrave));
    }

    [Theory]
    [InlineData("CommentIn")]
    [InlineData("ErratumFor")]
    [InlineData("UpdateOf")]
    [InlineData("RetractedandRepublishedFrom")]
    [InlineData("CorrectedandRepublishedFrom")]
    [InlineData("ExpressionOfConcernFor")]
    [InlineData("Cites")]
    public async Task AuditReferencesAsync_LinksThatSayNothingAgainstIt_AreNoFindings(string refType) =>
        Assert.Empty((await AuditOne(Papers()[0] with { CommentsCorrections = [Link(refType)] })).Findings);

    [Fact]
    public async Task AuditReferencesAsync_PublicationTypeAlone_IsRetractedWithoutNotice()
    {
        AuditedReference byName = await AuditOne(Papers()[0] with { PublicationTypes = [new PublicationType { Name = "Retracted Publication" }] });
        AuditedReference byUi = await AuditOne(Papers()[0] with { PublicationTypes = [new PublicationType { Ui = "D016441", Name = "Publication rétractée" }] });
        AuditedReference both = await AuditOne(Papers()[0] with { PublicationTypes = [new PublicationType { Name = "Retracted Publication" }], CommentsCorrections = [Link("RetractionIn")] });

        Assert.All([byName, byUi], audited => Assert.Equal((ReferenceFindingKind.Retracted, null), (Assert.Single(audited.Findings).Kind, audited.Findings[0].NoticePmid)));
        Assert.Equal((ReferenceFindingKind.Retracted, new Pmid(99)), (Assert.Single(both.Findings).Kind, both.Findings[0].NoticePmid));
    }

    [Fact]
    public async Task AuditReferencesAsync_RetractionNotice_IsNotARetractedArticle()
    {
        AuditedReference byType = await AuditOne(Papers()[0] with { PublicationTypes = [new PublicationType { Ui = "D016440", Name = "Retraction of Publication" }] });

        Assert.Equal(ReferenceFindingKind.RetractionNotice, Assert.Single(byType.Findings).Kind);
        Assert.False(byType.Has(ReferenceFindingKind.Retracted));
    }

    [Theory]
    [InlineData("https://onlinelibrary.wiley.com/doi/10.5555/paper.11/full", ReferenceRoute.Doi)]
    [InlineData("https://link.springer.com/article/10.5555/paper.11#Abs1", ReferenceRoute.Doi)]
    [InlineData("https://doi.org/10.5555/paper.11?utm_source=x", ReferenceRoute.Doi)]
    [InlineData("https://doi.org/10.5555%2Fpaper.11", ReferenceRoute.Doi)]
    [InlineData("pmid: 11", ReferenceRoute.Pmid)]
    [InlineData("pubmed.ncbi.nlm.nih.gov/11", ReferenceRoute.Pmid)]
    public async Task AuditReferencesAsync_PastedAddressOrLabel_LeadsToItsArticleAndNoFinding(string pasted, ReferenceRoute route)
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers());

        ReferenceAudit audit = await fixture.Client.AuditReferencesAsync(
            Review(Cites(pasted), Cites($"{Cited(Papers()[0])} {pasted}")), new ReferenceResolutionOptions(), TestContext.Current.CancellationToken);

        Assert.All(audit.References, reference =>
        {
            Assert.Equal((11, (ReferenceRoute?)route), (Pmid(reference), reference.Reference.MatchedBy));
            Assert.Empty(reference.Findings);
        });
    }

    [Fact]
    public async Task AuditReferencesAsync_MismatchingNotFoundAndUnresolved_AreToldApart()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers());
        const string Text = "Nightingale A. Potted plants in the parlour and their keepers. Garden. 1999;12:34-56.";

        ReferenceAudit audit = await fixture.Client.AuditReferencesAsync(
            Review(Cites(Text, (ArticleIdType.PubMed, "13")), Cites(Text, (ArticleIdType.PubMed, "777")), Cites(Text), Cites("No text that could be compared", (ArticleIdType.PubMed, "13")),
                Cites("", (ArticleIdType.PubMed, "13"), (ArticleIdType.Doi, "10.5555/paper.11"))),
            new ReferenceResolutionOptions(), TestContext.Current.CancellationToken);

        Assert.Equal(
            [ReferenceFindingKind.Mismatching, ReferenceFindingKind.NotFound, ReferenceFindingKind.Unresolved, null, ReferenceFindingKind.ConflictingIds],
            audit.References.Select(reference => reference.Findings.Select(finding => (ReferenceFindingKind?)finding.Kind).SingleOrDefault()));
        Assert.Contains("PMID 13", audit.References[0].Findings[0].Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nightingale, A.; Roe, B. J Test 1858, 3, 77-80.", 11)]
    [InlineData("Farr W. Plague. Oxford: Oxford University Press; 1905.", null)]
    public async Task AuditReferencesAsync_PmidThatAShortTextContradicts_IsMismatchingAndTheTextTried(string citation, int? resolved)
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers()).Add(Paper(14, "Nightingale", "Notes on matters that affect the health of nurses", 1858, "5", "195"));

        ReferenceAudit audit = await fixture.Client.AuditReferencesAsync(Review(Cites(citation, (ArticleIdType.PubMed, "14"))), new ReferenceResolutionOptions(), TestContext.Current.CancellationToken);

        AuditedReference reference = Assert.Single(audit.References);
        Assert.Equal((true, resolved), (reference.Reference.HasMismatchingId, reference.Reference.Article?.Pmid.Value));
        Assert.Contains("PMID 14", Assert.Single(reference.Findings, finding => finding.Kind == ReferenceFindingKind.Mismatching).Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuditReferencesAsync_ServiceFails_ThrowsInsteadOfACleanAudit()
    {
        using PubMedClientFixture fixture = new(configure: options => options.MaxRetries = 0);
        fixture.Emulator.Add(Papers()).FailNext(NcbiFault.Status(HttpStatusCode.BadGateway));

        await Assert.ThrowsAsync<NcbiServiceException>(() => fixture.Client.AuditReferencesAsync(
            Review(Cites("x", (ArticleIdType.PubMed, "11"))), new ReferenceResolutionOptions(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AuditReferencesAsync_RealRecords_FindsEveryRetractionAndNoOther()
    {
        Corpus.SkipUnlessPresent();
        Article[] records = [.. Corpus.Real("efetch", "pubmed", "xml").SelectMany(CitationTruth.Articles).GroupBy(article => article.Pmid).Select(same => same.Last())];
        using PubMedClientFixture fixture = new(configure: options => options.AttemptTimeout = TimeSpan.FromSeconds(30));
        fixture.Emulator.Add(records);
        Article review = Review(records.Select(record => Cites(Cited(record), (ArticleIdType.PubMed, record.Pmid.ToString()))));

        ReferenceAudit audit = await fixture.Client.AuditReferencesAsync(review, new ReferenceResolutionOptions(), TestContext.Current.CancellationToken);

        Assert.Equal(
            [993, 8655018, 8863847, 9500320, 11543891, 1752960, 21976771],
            audit.With(ReferenceFindingKind.Retracted).Select(Pmid).Intersect([993, 8655018, 8863847, 9500320, 11543891, 1752960, 21976771]).OrderBy(pmid => Array.IndexOf([993, 8655018, 8863847, 9500320, 11543891, 1752960, 21976771], pmid)));
        Assert.Equal(records.Where(record => record.PublicationTypes.Any(type => type.Name == "Retracted Publication")).Select(record => record.Pmid.Value).Order(), audit.With(ReferenceFindingKind.Retracted).Select(Pmid).Order());
        Assert.Equal([9634358, 11600210], audit.With(ReferenceFindingKind.RetractionNotice).Select(Pmid).Order());
        AuditedReference wakefield = audit.With(ReferenceFindingKind.ExpressionOfConcern).Single(reference => Pmid(reference) == 9500320);
        Assert.Equal((20137807, "Lancet. 2010 Feb 6;375(9713):445"), (wakefield.Findings[0].NoticePmid?.Value, wakefield.Findings[0].NoticeSource));
        Assert.Empty(audit.With(ReferenceFindingKind.Mismatching).Select(reference => $"{reference.Reference.Reference} {reference.Reference.Candidates[0].Agreement}"));
        Assert.Empty(audit.With(ReferenceFindingKind.NotFound));
    }

    [Fact]
    public async Task AuditReferencesAsync_RealListWithTheReviewsOwnPmidForTwoOtherPapers_MarksBothAsMismatching()
    {
        Corpus.SkipUnlessPresent();
        (Dictionary<Pmid, Article> articles, _) = CitationTruth.Records();
        using PubMedClientFixture fixture = new(configure: options => options.AttemptTimeout = TimeSpan.FromSeconds(30));
        fixture.Emulator.Add(articles.Values);

        ReferenceAudit audit = await fixture.Client.AuditReferencesAsync(new Pmid(36477347), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            ["10.1007/s00167-022-07181-2", "10.1007/s00167-022-07155-4"],
            audit.With(ReferenceFindingKind.Mismatching).Select(reference => reference.Reference.Reference.Doi.ToString()).OrderDescending());
        Assert.All(audit.With(ReferenceFindingKind.Mismatching), reference => Assert.Null(reference.Reference.Article));
    }

    [Fact]
    public void Compare_RealCitationsWithTheirOwnAndOtherRecords_MismatchesOnlyTheOthers()
    {
        Corpus.SkipUnlessPresent();
        (string Citation, Article Article)[] truth = [.. CitationTruth.Load()];

        Assert.Empty(truth.Where(pair => CitationAgreement.Compare(pair.Citation, pair.Article).IsMismatch).Select(pair => $"{pair.Article} {pair.Citation}"));
        (string Citation, Article Other)[] swapped = [.. truth.Select((pair, i) => (pair.Citation, truth[(i + 7) % truth.Length].Article)).Where(pair => !truth.Any(own => own.Citation == pair.Citation && own.Article.Pmid == pair.Article.Pmid))];
        Assert.DoesNotContain(swapped, pair => CitationAgreement.Compare(pair.Citation, pair.Other).IsSure);
        int caught = swapped.Count(pair => CitationAgreement.Compare(pair.Citation, pair.Other).IsMismatch);
        Assert.True(caught >= swapped.Length * 0.9, $"{caught} of {swapped.Length}");
        int sure = truth.Count(pair => CitationAgreement.Compare(pair.Citation, pair.Article).IsSure);
        Assert.True(sure >= truth.Length * 0.95, $"{sure} of {truth.Length}");
    }

    private static int Pmid(AuditedReference reference) => reference.Reference.Article!.Pmid.Value;

    private static string Cited(Article record) => $"{record.Authors.FirstOrDefault()?.ShortName ?? "Anonymous A"}. {record.Title.Text} {record.Journal?.IsoAbbreviation ?? "Book"}. {record.Published?.Year};{record.Journal?.Volume}:{record.Pagination?.StartPage}.";

    private static CommentsCorrections Link(string refType) => new() { RefType = new CommentsCorrectionsType(refType), Pmid = new Pmid(99), RefSource = "J Test. 1860;5:1" };

    private static async Task<AuditedReference> AuditOne(Article article)
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(article);
        ReferenceAudit audit = await fixture.Client.AuditReferencesAsync(
            Review(Cites("", (ArticleIdType.PubMed, article.Pmid.ToString()))), new ReferenceResolutionOptions(), TestContext.Current.CancellationToken);
        return Assert.Single(audit.References);
    }
}

using System.Net;
using NcbiClient.Eutils;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using Xunit;
using static NcbiClient.Tests.PubMed.ReferenceTestRecords;

namespace NcbiClient.Tests.PubMed;

public sealed class PubMedClientReferenceTextTests
{
    private const string Nightingale = "Nightingale A, Roe B. Mortality of the army in hospitals far from home. J Test. 1858;3:77.";
    private const string Snow = "Snow A (1855) Mode of communication of cholera in the water of London. J Test 2:101–9";

    [Fact]
    public async Task ResolveReferencesAsync_TextsWithoutIds_AreMatchedInTwoRequests()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers());

        List<ResolvedReference> answers = await Resolve(fixture, Review(Cites(Nightingale), Cites(Snow), Cites("A web page. 2019.")));

        Assert.Equal([11, 12, null], answers.Select(answer => answer.Article?.Pmid.Value));
        Assert.Equal([ReferenceRoute.CitationMatch, ReferenceRoute.CitationMatch, null], answers.Select(answer => answer.MatchedBy));
        Assert.All(answers.Take(2), answer => Assert.True(answer.Confidence > 0.9 && answer.Agreement!.IsSure));
        Assert.Equal((1, 1), (fixture.Requests("ecitmatch"), fixture.Requests("efetch")));
    }

    [Fact]
    public async Task ResolveReferencesAsync_MatchThatDisagreesWithTheText_IsACandidateOnly()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers());

        ResolvedReference answer = Assert.Single(await Resolve(fixture, Review(Cites("Nightingale A. Quite another subject than soldiers, namely potted plants. J Test. 1858;3:77."))));

        Assert.Null(answer.Article);
        ReferenceCandidate candidate = Assert.Single(answer.Candidates);
        Assert.Equal((11, PartAgreement.Differs, false), (candidate.Article.Pmid.Value, candidate.Agreement.Title, candidate.Agreement.IsSure));
        Assert.Equal(0, answer.Confidence);
    }

    [Fact]
    public async Task ResolveReferencesAsync_PmidOfAnotherPaper_IsRefusedAndTheTextResolved()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers());

        ResolvedReference answer = Assert.Single(await Resolve(fixture, Review(Cites(Nightingale, (ArticleIdType.PubMed, "13")))));

        Assert.True(answer.HasMismatchingId);
        Assert.Equal(13, Assert.Single(answer.Candidates).Article.Pmid.Value);
        Assert.Equal((11, ReferenceRoute.CitationMatch), (answer.Article?.Pmid.Value, answer.MatchedBy));
    }

    [Fact]
    public async Task ResolveReferencesAsync_PmidAndDoiDisagree_ShowsTheConflictOrTakesTheOneThatAgrees()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers());

        List<ResolvedReference> answers = await Resolve(fixture, Review(
            Cites(Nightingale, (ArticleIdType.PubMed, "11"), (ArticleIdType.Doi, "10.5555/paper.12")),
            Cites(Nightingale, (ArticleIdType.PubMed, "13"), (ArticleIdType.Doi, "10.5555/paper.11"))));

        Assert.Equal([11, 11], answers.Select(answer => answer.Article?.Pmid.Value));
        Assert.Equal([ReferenceRoute.Pmid, ReferenceRoute.Doi], answers.Select(answer => answer.MatchedBy));
        Assert.Equal("10.5555/paper.12", Assert.Single(answers[0].ConflictingIds).ToString());
        Assert.Equal(0.8, answers[0].Confidence, 3);
        Assert.Equal((true, 13), (answers[1].HasMismatchingId, answers[1].Candidates[0].Article.Pmid.Value));
    }

    [Fact]
    public async Task ResolveReferencesAsync_PmidOfAnotherPaperByTheSameAuthor_IsRefusedIfTheDoiIsAnotherToo()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers());
        const string Other = "Nightingale A. Notes about nursing and what it is not for. J Test. 1858.";

        List<ResolvedReference> answers = await Resolve(fixture, Review(
            Cites(Other, (ArticleIdType.PubMed, "11"), (ArticleIdType.Doi, "10.5555/elsewhere")), Cites(Other, (ArticleIdType.PubMed, "11"))));

        Assert.Equal([true, false], answers.Select(answer => answer.HasMismatchingId));
        Assert.Equal([null, 11], answers.Select(answer => answer.Article?.Pmid.Value));
        Assert.Equal(0.7, answers[1].Confidence, 3);
    }

    [Fact]
    public async Task ResolveReferencesAsync_DoiInTheTextOnly_IsUsed()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers());

        ResolvedReference answer = Assert.Single(await Resolve(fixture, Review(Cites("Semmelweis A. Washing hands against childbed fever in two clinics. doi:10.5555/paper.13"))));

        Assert.Equal((13, ReferenceRoute.Doi), (answer.Article?.Pmid.Value, answer.MatchedBy));
    }

    [Fact]
    public async Task ResolveReferencesAsync_WithSearchOfTitles_FindsWhatECitMatchCannot()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers());
        Article review = Review(Cites("Snow A. (1856). Mode of communication of cholera in the water of London. Unheard-of Journal, 99, 1-2."), Cites("Nobody Z. (1999). Potted plants in the parlour and their keepers. Garden, 1, 3-4."));

        List<ResolvedReference> without = await Resolve(fixture, review);
        List<ResolvedReference> with = await Resolve(fixture, review, new ReferenceResolutionOptions { SearchTitles = true });

        Assert.All(without, answer => Assert.Null(answer.Article));
        Assert.Equal([null, null], with.Select(answer => answer.Article?.Pmid.Value));
        Assert.Equal(12, with[0].Candidates[0].Article.Pmid.Value);
        List<ResolvedReference> sure = await Resolve(fixture, Review(Cites("Snow A (1855) Mode of communication of cholera in the water of London. doi: 10.9999/unknown")), new ReferenceResolutionOptions { SearchTitles = true });
        Assert.Equal((12, ReferenceRoute.TitleSearch), (sure[0].Article?.Pmid.Value, sure[0].MatchedBy));
    }

    [Fact]
    public async Task ResolveReferencesAsync_OnlyTheCorrectionIsThere_IsNotTakenForThePaper()
    {
        using PubMedClientFixture fixture = new();
        Article correction = Paper(15, "Snow", "Correction to: Mode of communication of cholera in the water of London", 1855, "9", "400") with
        {
            CommentsCorrections = [new CommentsCorrections { RefType = CommentsCorrectionsType.ErratumFor, Pmid = new Pmid(12) }],
        };
        fixture.Emulator.Add(correction);

        ResolvedReference answer = Assert.Single(await Resolve(
            fixture, Review(Cites("Snow A (1855) Mode of communication of cholera in the water of London.")), new ReferenceResolutionOptions { SearchTitles = true }));

        Assert.Null(answer.Article);
    }

    [Fact]
    public async Task ResolveReferencesAsync_TranslatedTitleAndAnotherDoi_IsNoMismatch()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers());
        Reference reference = Cites("Nightingale A, Roe B. Bemerkungen zur Sterblichkeit der Armee in Spitaelern. J Test. 1858;3:77.") with
        {
            ArticleIds =
            [
                new ArticleIdentifier { Type = ArticleIdType.PubMed, Value = "11" }, new ArticleIdentifier { Type = ArticleIdType.Doi, Value = "10.5555/paper.11.de" },
            ],
        };

        ResolvedReference answer = Assert.Single(await Resolve(fixture, Review(reference)));

        Assert.Equal((11, false), (answer.Article?.Pmid.Value, answer.HasMismatchingId));
        Assert.Equal([(ArticleId)Doi.Parse("10.5555/paper.11.de")], answer.ConflictingIds);
    }

    [Fact]
    public async Task ResolveReferencesAsync_AmbiguousCitation_IsDecidedByTheTitle()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers()).Add(Paper(14, "Nightingale", "Notes on matters that affect the health of nurses", 1858, "3", "77"));

        List<ResolvedReference> answers = await Resolve(fixture, Review(Cites(Nightingale), Cites("Nightingale A. J Test. 1858;3:77.")));

        Assert.Equal(11, answers[0].Article?.Pmid.Value);
        Assert.Null(answers[1].Article);
        Assert.Equal([11, 14], answers[1].Candidates.Select(candidate => candidate.Article.Pmid.Value).Order());
    }

    [Fact]
    public async Task ResolveReferencesAsync_ECitMatchFails_ThrowsInsteadOfAnsweringUnresolved()
    {
        using PubMedClientFixture fixture = new(configure: options => options.MaxRetries = 0);
        fixture.Emulator.Add(Papers()).FailNext(NcbiFault.Status(HttpStatusCode.BadGateway).On("ecitmatch"));

        await Assert.ThrowsAsync<NcbiServiceException>(() => Resolve(fixture, Review(Cites(Nightingale))));
    }

    [Fact]
    public async Task ResolveReferencesAsync_150ReferencesOfAllKinds_NeedsAtMost6Requests()
    {
        using PubMedClientFixture fixture = new();
        Article[] papers = [.. Enumerable.Range(1, 150).Select(n => Paper(1000 + n, "Author", $"Finding number {n} about the testing of software", 1990 + (n % 30), $"{n}", $"{n + 5}"))];
        Reference[] references = [.. papers.Select((paper, i) => Cites($"Author A. {paper.Title.Text}. J Test. {paper.Journal!.PubDate!.Year};{paper.Journal.Volume}:{paper.Pagination!.StartPage}.", i % 4 == 3
            ? (ArticleIdType.Doi, paper.Doi.ToString()!) : (ArticleIdType.PubMed, paper.Pmid.ToString())))];
        references[7] = references[7] with { ArticleIds = [] };
        fixture.Emulator.Add(papers).Add(Review(references));

        List<ResolvedReference> answers = await fixture.Client.ResolveReferencesAsync(new Pmid(500), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(papers.Select(paper => paper.Pmid), answers.Select(answer => answer.Article!.Pmid));
        Assert.All(answers, answer => Assert.True(answer.Confidence > 0.9));
        Assert.True(fixture.Emulator.Requests.Count <= 6, $"{fixture.Emulator.Requests.Count} requests");
    }

    [Fact]
    public async Task ResolveReferenceListAsync_RecordWithoutList_UsesNcbisLinksAndSaysSo()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers()).Add(new Article { Pmid = new Pmid(600), Title = "No list" }).AddLinks(LinkName.PubMedReferences, new Pmid(600), new Pmid(12), new Pmid(11));

        ResolvedReferenceList list = await fixture.Client.ResolveReferenceListAsync(new Pmid(600), cancellationToken: TestContext.Current.CancellationToken);
        ResolvedReferenceList without = await fixture.Client.ResolveReferenceListAsync(new Pmid(600), new ReferenceResolutionOptions { UseLinks = false }, TestContext.Current.CancellationToken);

        Assert.Equal(ReferenceSource.ELink, list.Source);
        Assert.Equal([11, 12], list.References.Select(answer => answer.Article!.Pmid.Value).Order());
        Assert.All(list.References, answer => Assert.Equal((ReferenceSource.ELink, ReferenceRoute.ELink), (answer.Source, answer.MatchedBy)));
        Assert.Equal((ReferenceSource.Record, 0), (without.Source, without.References.Count));
    }

    [Fact]
    public void Compare_RecordWithNextToNothing_NeitherAgreesNorDiffers()
    {
        const string Text = "Qiu H et al (2025) Human umbilical cord-mesenchymal stem cells combined with low dosage nintedanib in mice. Stem Cells Int 2025:p9445735";
        Article bare = new() { Pmid = new Pmid(1), Journal = new Journal { Title = "" }, MedlineJournalInfo = new MedlineJournalInfo { MedlineTA = "" } };

        CitationAgreement agreement = CitationAgreement.Compare(Text, bare);

        Assert.Equal(new CitationAgreement { TitleWords = agreement.TitleWords }, agreement);
        Assert.False(agreement.IsMismatch);
    }

    [Fact]
    public void Compare_PreprintYearAndAbbreviatedJournal_AreSure()
    {
        Article paper = Paper(1, "Åström", "Mortality of the army in hospitals far from home", 2019, "3", "77") with { Journal = new Journal { Title = "Journal of biological chemistry", Volume = "3", PubDate = PartialDate.From(2019) } };

        CitationAgreement agreement = CitationAgreement.Compare("Astrom A, Roe B. Mortality of the army in hospitals far from home. J. Biol. Chem. 2018;3:77-9.", paper);

        Assert.Equal(
            (PartAgreement.Agrees, PartAgreement.Agrees, PartAgreement.Agrees, PartAgreement.Agrees, PartAgreement.Agrees),
            (agreement.FirstAuthor, agreement.Year, agreement.Title, agreement.Journal, agreement.FirstPage));
        Assert.Equal((1.0, true, false), (agreement.Score, agreement.IsSure, agreement.IsMismatch));
    }

    private static async Task<List<ResolvedReference>> Resolve(PubMedClientFixture fixture, Article review, ReferenceResolutionOptions? options = null) =>
        await fixture.Client.ResolveReferencesAsync(review, options ?? new ReferenceResolutionOptions(), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
}

using System.Net;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using Xunit;

namespace NcbiClient.Tests.PubMed;

public sealed class PubMedClientReferencesTests
{
    [Fact]
    public async Task ResolveReferencesAsync_MixedReferences_AnswersEachInThePapersOrder()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(PubMedClientFixture.Articles(10)).Add(Review([
            Cites("first, by PMID", (ArticleIdType.PubMed, "4")),
            Cites("second, text only"),
            Cites("third, by DOI", (ArticleIdType.Doi, "10.5555/ARTICLE.5")),
            Cites("fourth, a DOI that is not in PubMed", (ArticleIdType.Doi, "10.5555/elsewhere")),
            Cites("fifth, by PMCID", (ArticleIdType.Pmc, "PMC1000006")),
            Cites("sixth, a PMID that is gone, and a DOI", (ArticleIdType.PubMed, "999"), (ArticleIdType.Doi, "10.5555/article.7")),
        ]));

        List<ResolvedReference> references = await fixture.Client.ResolveReferencesAsync(new Pmid(500), TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([1, 2, 3, 4, 5, 6], references.Select(reference => reference.Position));
        Assert.Equal([4, null, 5, null, 6, 7], references.Select(reference => reference.Article?.Pmid.Value));
        Assert.Equal(
            [ReferenceRoute.Pmid, null, ReferenceRoute.Doi, null, ReferenceRoute.Pmcid, ReferenceRoute.Doi], references.Select(reference => reference.MatchedBy));
        Assert.Equal("second, text only", references[1].Reference.Citation.Text);
    }

    [Fact]
    public async Task ResolveReferencesAsync_150ReferencesWithIds_NeedsFewRequests()
    {
        using PubMedClientFixture fixture = new();
        Reference[] references = [.. Enumerable.Range(1, 150).Select(n => n % 3 == 0 ? Cites($"{n}", (ArticleIdType.Doi, $"10.5555/article.{n}")) : Cites($"{n}", (ArticleIdType.PubMed, $"{n}")))];
        fixture.Emulator.Add(PubMedClientFixture.Articles(150)).Add(Review(references));

        List<ResolvedReference> resolved = await fixture.Client.ResolveReferencesAsync(new Pmid(500), TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(1, 150), resolved.Select(reference => reference.Article!.Pmid.Value));
        Assert.True(fixture.Emulator.Requests.Count <= 6, $"{fixture.Emulator.Requests.Count} requests");
    }

    [Fact]
    public async Task ResolveReferencesAsync_ServiceFailsOnTheWay_ThrowsInsteadOfAnsweringUnresolved()
    {
        using PubMedClientFixture fixture = new(configure: options => options.MaxRetries = 0);
        fixture.Emulator.Add(PubMedClientFixture.Articles(10)).Add(Review([Cites("one", (ArticleIdType.PubMed, "4"))]));
        Article review = await fixture.Client.GetArticleAsync(new Pmid(500), TestContext.Current.CancellationToken);
        fixture.Emulator.FailNext(NcbiFault.Status(HttpStatusCode.BadGateway));

        await Assert.ThrowsAsync<NcbiServiceException>(
            async () => await fixture.Client.ResolveReferencesAsync(review, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ResolveReferencesAsync_SearchForADoiFails_DeliversWhatComesBeforeIt()
    {
        using PubMedClientFixture fixture = new(configure: options => options.MaxRetries = 0);
        fixture.Emulator.Add(PubMedClientFixture.Articles(10));
        Article review = Review([Cites("one", (ArticleIdType.PubMed, "4")), Cites("two", (ArticleIdType.PubMed, "5")), Cites("three", (ArticleIdType.Doi, "10.5555/article.6"))]);
        fixture.Emulator.FailNext(NcbiFault.Status(HttpStatusCode.BadGateway).On("esearch"));
        List<int> delivered = [];

        await Assert.ThrowsAsync<NcbiServiceException>(async () =>
        {
            await foreach (ResolvedReference reference in fixture.Client.ResolveReferencesAsync(review, TestContext.Current.CancellationToken))
            {
                delivered.Add(reference.Position);
            }
        });

        Assert.Equal([1, 2], delivered);
    }

    [Theory]
    [InlineData("pmc", "1000006")]
    [InlineData("pmc", "PMC1000006")]
    [InlineData("pmcid", "pmc-id: PMC1000006;")]
    public async Task ResolveReferencesAsync_PmcidInAnySpelling_IsResolved(string type, string value)
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(PubMedClientFixture.Articles(10));
        Article review = Review([Cites("one", (new ArticleIdType(type), value))]);

        ResolvedReference reference = Assert.Single(await fixture.Client.ResolveReferencesAsync(review, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(new Pmid(6), reference.Article?.Pmid);
    }

    [Fact]
    public async Task ResolveReferencesAsync_NestedLists_KeepsThePapersOrder()
    {
        using PubMedClientFixture fixture = new();
        Article review = Review([Cites("a")]) with
        {
            ReferenceLists =
            [
                new ReferenceList { Title = "Main", References = [Cites("a"), Cites("b")], Lists = [new ReferenceList { References = [Cites("c")] }] },
                new ReferenceList { Title = "Further", References = [Cites("d")] },
            ],
        };

        List<ResolvedReference> resolved = await fixture.Client.ResolveReferencesAsync(review, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["a", "b", "c", "d"], resolved.Select(reference => reference.Reference.Citation.Text));
        Assert.Empty(fixture.Emulator.Requests);
    }

    private static Article Review(IEnumerable<Reference> references) =>
        new() { Pmid = new Pmid(500), Title = "A review", ReferenceLists = [new ReferenceList { References = references.ToEquatableList() }] };

    private static Reference Cites(string citation, params (ArticleIdType Type, string Value)[] ids) =>
        new() { Citation = citation, ArticleIds = ids.Select(id => new ArticleIdentifier { Type = id.Type, Value = id.Value }).ToEquatableList() };
}

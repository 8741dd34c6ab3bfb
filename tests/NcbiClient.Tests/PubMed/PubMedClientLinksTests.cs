using System.Net;
using NcbiClient.Eutils;
using NcbiClient.PubMed;
using NcbiClient.Testing;
using Xunit;
using static NcbiClient.Tests.PubMed.ReferenceTestRecords;

namespace NcbiClient.Tests.PubMed;

public sealed class PubMedClientLinksTests
{
    [Fact]
    public async Task CitedByAsync_MoreThanABatch_DeliversEachOnce()
    {
        using PubMedClientFixture fixture = new(configure: options => options.BatchSize = 20);
        fixture.Emulator.Add(Papers()).Add(PubMedClientFixture.Articles(45, 1001));
        foreach (int citing in Enumerable.Range(1001, 45))
        {
            fixture.Emulator.AddLinks(LinkName.PubMedReferences, new Pmid(citing), new Pmid(11));
        }

        List<LinkedArticle> citedBy = await fixture.Client.CitedByAsync(Doi.Parse("10.5555/paper.11"), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(1001, 45), citedBy.Select(link => link.Pmid.Value).Order());
        Assert.All(citedBy, link => Assert.Equal((link.Pmid, null), (link.Article?.Pmid, link.Score)));
    }

    [Fact]
    public async Task CitedByAsync_NothingCitesIt_IsEmpty()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers());

        Assert.Empty(await fixture.Client.CitedByAsync(new Pmid(11), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task CitedByAsync_RecordIsGone_IsAnsweredWithoutArticle()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers()).AddLinks(LinkName.PubMedReferences, new Pmid(4242), new Pmid(11));

        LinkedArticle link = Assert.Single(await fixture.Client.CitedByAsync(new Pmid(11), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal((4242, null), (link.Pmid.Value, link.Article));
    }

    [Fact]
    public async Task RelatedAsync_ArticlesThatShareWords_AreScoredAndWithoutItself()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers()).Add(Paper(15, "Farr", "Mortality of the army in hospitals in London", 1859, "4", "1"));

        List<LinkedArticle> related = await fixture.Client.RelatedAsync(new Pmid(11), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(15, related[0].Pmid.Value);
        Assert.DoesNotContain(related, link => link.Pmid.Value == 11);
        Assert.All(related, link => Assert.True(link.Score > 0));
        Assert.Equal(related.OrderByDescending(link => link.Score).Select(link => link.Pmid), related.Select(link => link.Pmid));
    }

    [Fact]
    public async Task CitedByAsync_RecordsCannotBeFetched_ThrowsAfterWhatCameBefore()
    {
        using PubMedClientFixture fixture = new(configure: options => (options.MaxRetries, options.BatchSize) = (0, 2));
        fixture.Emulator.Add(Papers()).Add(PubMedClientFixture.Articles(4, 1001));
        foreach (int citing in Enumerable.Range(1001, 4))
        {
            fixture.Emulator.AddLinks(LinkName.PubMedReferences, new Pmid(citing), new Pmid(11));
        }

        List<Pmid> delivered = [];
        await Assert.ThrowsAsync<NcbiServiceException>(async () =>
        {
            await foreach (LinkedArticle link in fixture.Client.CitedByAsync(new Pmid(11), TestContext.Current.CancellationToken))
            {
                delivered.Add(link.Pmid);
                if (delivered.Count == 2)
                {
                    Array.ForEach(new int[10], _ => fixture.Emulator.FailNext(NcbiFault.Status(HttpStatusCode.BadGateway).On("efetch")));
                }
            }
        });

        Assert.Equal(2, delivered.Count);
    }

    [Fact]
    public async Task CitedByAsync_LinksFail_Throws()
    {
        using PubMedClientFixture fixture = new(configure: options => options.MaxRetries = 0);
        fixture.Emulator.Add(Papers()).FailLinksOf(new Pmid(11), "TXCLIENT EOF");

        await Assert.ThrowsAnyAsync<NcbiException>(async () => await fixture.Client.CitedByAsync(new Pmid(11), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task CitedByAsync_LinkThatIsNoPmid_IsAnErrorOfNcbi()
    {
        using StreamFixture fixture = new(articles: 3);
        fixture.Emulator.AddLinks(LinkName.PubMedCitedIn, new Pmid(1), new Pmid(2));
        fixture.Handler.Answer = static (utility, _, body) => utility == "elink" ? body.Replace("<Id>2</Id>", "<Id>none</Id>", StringComparison.Ordinal) : body;

        NcbiServiceException error = await Assert.ThrowsAsync<NcbiServiceException>(async () =>
            await fixture.Client.CitedByAsync(new Pmid(1), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Contains("'none'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RelatedAsync_UnknownDoi_ThrowsNotFound()
    {
        using PubMedClientFixture fixture = new();
        fixture.Emulator.Add(Papers());

        await Assert.ThrowsAsync<ArticleNotFoundException>(async () => await fixture.Client.RelatedAsync(Doi.Parse("10.5555/none"), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }
}

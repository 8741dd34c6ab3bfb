using System.Text;
using NcbiClient.Eutils;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Eutils.Fetch;

public sealed class EutilsClientFetchTests
{
    private const string OneArticle = """
        <?xml version="1.0" ?>
        <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
        <PubmedArticleSet><PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">17</PMID>
        <Article PubModel="Print"><Journal><JournalIssue CitedMedium="Print"><PubDate><Year>2019</Year></PubDate></JournalIssue></Journal>
        <ArticleTitle>On H<sub>2</sub>O.</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
        """;

    private static readonly FetchRequest Seventeen = FetchRequest.ForPmids([new Pmid(17)]);

    [Fact]
    public async Task FetchAsync_WholeAnswer_GivesItsBytesAndType()
    {
        using EutilsClientFixture ncbi = new(OneArticle);

        FetchResult result = await ncbi.Client.FetchAsync(Seventeen, TestContext.Current.CancellationToken);

        Assert.Equal(OneArticle, result.ReadText());
        Assert.StartsWith("text/xml", result.ContentType, StringComparison.Ordinal);
        Assert.Equal(result, result with { Content = Encoding.UTF8.GetBytes(OneArticle) });
        Assert.NotEqual(result, result with { Content = Encoding.UTF8.GetBytes("x") });
    }

    [Fact]
    public async Task FetchAsync_Medline_KeepsTheEmptyLineAtItsStart()
    {
        using EutilsClientFixture ncbi = new("\nPMID- 17\n");

        FetchResult result = await ncbi.Client.FetchAsync(Seventeen with { RetType = FetchRetType.Medline }, TestContext.Current.CancellationToken);

        Assert.Equal("\nPMID- 17\n", result.ReadText());
        Assert.Equal(["db=pubmed", "id=17", "rettype=medline", "retmode=text"], ncbi.Sent);
    }

    [Theory]
    [InlineData("pubmed", "medline", true)]
    [InlineData("pubmed", "abstract", true)]
    [InlineData("gene", "uilist", true)]
    [InlineData("nuccore", "fasta", true)]
    [InlineData("sra", "full", false)]
    [InlineData("sra", null, false)]
    [InlineData("pubmed", null, false)]
    public async Task FetchAsync_XmlInPlaceOfText_IsRefusedWhereTheViewIsKnownToBePlain(string database, string? view, bool isRefused)
    {
        using EutilsClientFixture ncbi = new("<Response><Message>backend is down</Message></Response>");
        FetchRequest request = Seventeen with
        {
            Database = new EntrezDatabase(database),
            RetType = view is null ? null : new FetchRetType(view),
            RetMode = FetchRetMode.Text,
        };

        Exception? thrown = await Record.ExceptionAsync(() => ncbi.Client.FetchAsync(request, TestContext.Current.CancellationToken));

        Assert.Equal(isRefused, thrown is NcbiServiceException { IsTransient: true });
        Assert.Equal(isRefused, thrown is not null);
    }

    [Fact]
    public void ReadText_ByteOrderMark_IsLeftOut()
        => Assert.Equal("x", new FetchResult { Content = Encoding.UTF8.GetBytes("\uFEFFx") }.ReadText());

    [Fact]
    public async Task FetchArticlesAsync_OneArticle_IsRead()
    {
        using EutilsClientFixture ncbi = new(OneArticle);

        ArticleSet set = await ncbi.Client.FetchArticlesAsync(Seventeen, TestContext.Current.CancellationToken);

        Article article = Assert.Single(set.Articles);
        Assert.Equal(new Pmid(17), article.Pmid);
        Assert.Equal("On H2O.", article.Title.ToString());
    }

    [Fact]
    public async Task FetchArticlesAsync_UnknownPmid_IsAnEmptySet()
    {
        using EutilsClientFixture ncbi = new("<PubmedArticleSet></PubmedArticleSet>");

        Assert.True((await ncbi.Client.FetchArticlesAsync(Seventeen, TestContext.Current.CancellationToken)).Articles.IsEmpty);
    }

    [Fact]
    public async Task FetchArticlesAsync_ArticleWithoutPmid_SaysWhichUtility()
    {
        using EutilsClientFixture ncbi = new("<PubmedArticleSet><PubmedArticle><MedlineCitation></MedlineCitation></PubmedArticle></PubmedArticleSet>");

        NcbiFormatException failure = await Assert.ThrowsAsync<NcbiFormatException>(
            () => ncbi.Client.FetchArticlesAsync(Seventeen, TestContext.Current.CancellationToken));

        Assert.Equal(("efetch", 1), (failure.Utility, failure.Attempts));
        NcbiFormatException cause = Assert.IsType<NcbiFormatException>(failure.InnerException);
        Assert.Equal((cause.Pmid, cause.ByteOffset, cause.ElementPath), (failure.Pmid, failure.ByteOffset, failure.ElementPath));
    }

    [Fact]
    public async Task FetchArticlesAsync_ErrorUnderStatus200_IsARejection()
    {
        using EutilsClientFixture ncbi = new("<eFetchResult><ERROR>Unable to obtain query #1</ERROR></eFetchResult>");

        await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => ncbi.Client.FetchArticlesAsync(
            new FetchRequest { History = new HistoryKey { WebEnv = "MCID_1", QueryKey = 1 } }, TestContext.Current.CancellationToken));
    }

    public static TheoryData<FetchRequest> NotArticles => new()
    {
        Seventeen with { RetType = FetchRetType.Medline },
        Seventeen with { RetMode = FetchRetMode.Text },
        Seventeen with { Database = EntrezDatabase.Pmc },
        new FetchRequest(),
    };

    [Theory]
    [MemberData(nameof(NotArticles), DisableDiscoveryEnumeration = true)]
    public async Task FetchArticlesAsync_AnotherForm_IsAnArgumentExceptionBeforeAnyRequest(FetchRequest request)
    {
        using EutilsClientFixture ncbi = new(OneArticle);

        await Assert.ThrowsAsync<ArgumentException>(() => ncbi.Client.FetchArticlesAsync(request, TestContext.Current.CancellationToken));
        Assert.Equal(0, ncbi.Requests);
    }
}

using NcbiClient.Eutils;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Eutils.Post;

public sealed class PostTests
{
    private static readonly PostRequest Two = PostRequest.ForPmids([new Pmid(17), new Pmid(4)]);

    [Theory]
    [InlineData("biogo+ncbi/post_test.00.xml", "NCID_1_298287560_130.14.18.48_5555_1360293704_91337037", null)]
    [InlineData("biogo+ncbi/post_test.01.xml", "NCID_1_299062774_130.14.18.97_5555_1360293760_1713152879", "IDs contain invalid characters which was treated as delimiters.")]
    [InlineData("bioperl+Bio-EUtilities/epost.xml", "0rACq8_iP87yHkqqm0SBaU38LzWLHIUd-J4QozMr31bh_XO5KAxLr5Q0o2e@03ED1E11941B69F1_0100SID", null)]
    public async Task PostAsync_RecordedSuccess_HasItsKeyAndRemark(string file, string webEnv, string? remark)
    {
        using EutilsClientFixture ncbi = Recorded(file);

        PostResult result = await ncbi.Client.PostAsync(Two, TestContext.Current.CancellationToken);

        Assert.Equal(new HistoryKey { WebEnv = webEnv, QueryKey = 1 }, result.History);
        Assert.True(result.InvalidIds.IsEmpty);
        Assert.Equal(remark is null ? [] : [remark], result.Remarks);
    }

    [Fact]
    public async Task PostAsync_RecordedInvalidIdsAlone_NamesThemAndHasNoKey()
    {
        using EutilsClientFixture ncbi = Recorded("biogo+ncbi/post_test.02.xml");

        PostResult result = await ncbi.Client.PostAsync(Two, TestContext.Current.CancellationToken);

        Assert.Null(result.History);
        Assert.Equal(["19008416", "18927361", "18787170", "18487186", "18239126", "18239125"], result.InvalidIds);
    }

    [Theory]
    [InlineData("<ERROR>Some IDs have invalid value and were omitted. Maximum ID value 18446744073709551615</ERROR><ERROR>Empty ID list; Nothing to store</ERROR>", "Empty ID list")]
    [InlineData("<ERROR>Invalid db name specified: nothing</ERROR>", "Invalid db name specified: nothing")]
    public async Task PostAsync_OnlyErrors_IsARejectionWithTheirText(string errors, string text)
    {
        using EutilsClientFixture ncbi = new($"<ePostResult>{errors}</ePostResult>");

        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => ncbi.Client.PostAsync(Two, TestContext.Current.CancellationToken));

        Assert.Contains(text, failure.Message, StringComparison.Ordinal);
        Assert.Equal("epost", failure.Utility);
    }

    [Fact]
    public async Task PostAsync_RecordedWrongDatabase_IsARejection()
    {
        using EutilsClientFixture ncbi = Recorded("biopython+biopython/epost2.xml");

        await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => ncbi.Client.PostAsync(Two with { Database = new("nothing") }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task PostAsync_InvalidIdsWithAnError_KeepsBoth()
    {
        using EutilsClientFixture ncbi = new("<ePostResult><InvalidIdList><Id>9</Id></InvalidIdList><ERROR>Empty ID list; Nothing to store</ERROR></ePostResult>");

        PostResult result = await ncbi.Client.PostAsync(Two, TestContext.Current.CancellationToken);

        Assert.Equal(new PostResult { InvalidIds = ["9"], Remarks = ["Empty ID list; Nothing to store"] }, result);
    }

    [Theory]
    [InlineData("<ePostResult></ePostResult>")]
    [InlineData("<ePostResult><QueryKey>0</QueryKey><WebEnv>MCID_1</WebEnv></ePostResult>")]
    public async Task PostAsync_NothingInIt_IsAFormatException(string answer)
    {
        using EutilsClientFixture ncbi = new(answer);

        await Assert.ThrowsAsync<NcbiFormatException>(() => ncbi.Client.PostAsync(Two, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task PostAsync_EveryParameter_IsSentByItsName()
    {
        using EutilsClientFixture ncbi = new("<ePostResult><QueryKey>2</QueryKey><WebEnv>MCID_1</WebEnv></ePostResult>");

        await ncbi.Client.PostAsync(Two with { WebEnv = "MCID_1" }, TestContext.Current.CancellationToken);

        Assert.EndsWith("/epost.fcgi", ncbi.Path, StringComparison.Ordinal);
        Assert.Equal(["db=pubmed", "id=17,4", "WebEnv=MCID_1"], ncbi.Sent);
    }

    public static TheoryData<string, PostRequest> Wrong => new()
    {
        { "Ids", new PostRequest() },
        { "Ids", Two with { Ids = ["1.11e+35"] } },
        { "Ids", Two with { Ids = [.. Enumerable.Range(1, 10_001).Select(n => $"{n}")] } },
        { "Database", Two with { Database = default } },
        { "WebEnv", Two with { WebEnv = " " } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task PostAsync_WrongRequest_IsAnArgumentExceptionBeforeAnyRequest(string property, PostRequest request)
    {
        using EutilsClientFixture ncbi = new("<ePostResult/>");

        ArgumentException failure = await Assert.ThrowsAsync<ArgumentException>(() => ncbi.Client.PostAsync(request, TestContext.Current.CancellationToken));

        Assert.Contains("request." + property, failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, ncbi.Requests);
    }

    private static EutilsClientFixture Recorded(string file)
    {
        Corpus.SkipUnlessPresent();
        return new EutilsClientFixture(File.ReadAllText(Shared.PathTo("corpus", "files", file)));
    }
}

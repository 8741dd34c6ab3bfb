using System.Text;
using NcbiClient.Eutils;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Eutils.Info;

public sealed class EutilsClientInfoTests
{
    private const string Two = "<eInfoResult><DbList>\n<DbName>pubmed</DbName>\n<DbName>pmc</DbName></DbList></eInfoResult>";

    [Fact]
    public async Task ListDatabasesAsync_Answer_IsListed()
    {
        using EutilsClientFixture ncbi = new(Two);

        EquatableList<EntrezDatabase> databases = await ncbi.Client.ListDatabasesAsync(TestContext.Current.CancellationToken);

        Assert.Equal([EntrezDatabase.PubMed, EntrezDatabase.Pmc], databases);
        Assert.EndsWith("/einfo.fcgi", ncbi.Path, StringComparison.Ordinal);
        Assert.Equal(["retmode=xml"], ncbi.Sent);
    }

    [Fact]
    public async Task GetDatabaseInfoAsync_Database_AsksForVersion2()
    {
        using EutilsClientFixture ncbi = new("<eInfoResult><DbInfo><DbName>gene</DbName><Warning>Old</Warning><Count/><LinkList/></DbInfo></eInfoResult>");

        DatabaseInfo info = await ncbi.Client.GetDatabaseInfoAsync(EntrezDatabase.Gene, TestContext.Current.CancellationToken);

        Assert.Equal(new DatabaseInfo { Database = EntrezDatabase.Gene, Warning = "Old" }, info);
        Assert.Equal(["db=gene", "version=2.0", "retmode=xml"], ncbi.Sent);
    }

    [Fact]
    public async Task GetDatabaseInfoAsync_UnknownDatabase_IsARejection()
    {
        using EutilsClientFixture ncbi = new("<eInfoResult>\n\t<ERROR>Can not retrieve DbInfo for db=blah</ERROR>\n</eInfoResult>");

        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(
            () => ncbi.Client.GetDatabaseInfoAsync(new EntrezDatabase("blah"), TestContext.Current.CancellationToken));

        Assert.Contains("Can not retrieve DbInfo for db=blah", failure.Message, StringComparison.Ordinal);
        Assert.Equal("einfo", failure.Utility);
    }

    [Fact]
    public async Task GetDatabaseInfoAsync_Default_IsAnArgumentExceptionBeforeAnyRequest()
    {
        using EutilsClientFixture ncbi = new(Two);

        await Assert.ThrowsAsync<ArgumentException>(() => ncbi.Client.GetDatabaseInfoAsync(default, TestContext.Current.CancellationToken));
        Assert.Equal(0, ncbi.Requests);
    }

    [Theory]
    [InlineData("<eInfoResult><DbInfo><DbName>gene</DbName><Count>many</Count></DbInfo></eInfoResult>", "eInfoResult/DbInfo/Count")]
    [InlineData("<eInfoResult><DbInfo><Count>1</Count></DbInfo></eInfoResult>", "eInfoResult/DbInfo/DbName")]
    [InlineData(Two, "eInfoResult/DbInfo")]
    [InlineData("<eInfoResult><DbInfo></eInfoResult>", null)]
    public async Task GetDatabaseInfoAsync_BrokenForm_SaysWhere(string answer, string? path)
    {
        using EutilsClientFixture ncbi = new(answer);

        NcbiFormatException failure = await Assert.ThrowsAsync<NcbiFormatException>(
            () => ncbi.Client.GetDatabaseInfoAsync(EntrezDatabase.Gene, TestContext.Current.CancellationToken));

        Assert.Equal(("einfo", 1), (failure.Utility, failure.Attempts));
        if (path is not null)
        {
            Assert.Equal(path, failure.ElementPath);
        }
    }

    [Theory]
    [InlineData("{\"einforesult\":{\"dblist\":[\"pubmed\"]}}")]
    [InlineData("{\"einforesult\":{\"dbinfo\":[]}}")]
    [InlineData("{\"einforesult\":{\"dbinfo\":[{}]}}")]
    [InlineData("{\"einforesult\":{\"dbinfo\":[{\"dbname\":\"x\",\"fieldlist\":[{}]}]}}")]
    [InlineData("{")]
    public void Read_BrokenJson_IsAFormatException(string answer) => Assert.Throws<NcbiFormatException>(() => DatabaseInfo.Read(Encoding.UTF8.GetBytes(answer)));
}

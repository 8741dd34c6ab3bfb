using NcbiClient.Eutils;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Eutils.GlobalQuery;

[Obsolete("It tests what is obsolete.")]
public sealed class GlobalQueryTests
{
    [Fact]
    public async Task GlobalQueryAsync_RecordedAnswer_HasItsCounts()
    {
        using EutilsClientFixture ncbi = Recorded("biogo+ncbi/global_test.00.xml");

        GlobalQueryResult result = await ncbi.Client.GlobalQueryAsync("health", TestContext.Current.CancellationToken);

        Assert.Equal("health", result.Term);
        Assert.Equal(new GlobalQueryCount { Database = EntrezDatabase.PubMed, MenuName = "PubMed", Count = 2_398_129, Status = "Ok" }, result.Counts[0]);
        Assert.Equal(new GlobalQueryCount { Database = EntrezDatabase.Pmc, MenuName = "PubMed Central", Count = 1_217_453, Status = "Ok" }, result.Counts[1]);
        Assert.Equal(["term=health"], ncbi.Sent);
        Assert.EndsWith("/egquery.fcgi", ncbi.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GlobalQueryAsync_EveryRecordedAnswer_IsReadWhole()
    {
        foreach (string file in new[] { "biogo+ncbi/global_test.00.xml", "bioperl+Bio-EUtilities/egquery.xml" })
        {
            using EutilsClientFixture ncbi = Recorded(file);
            string xml = await File.ReadAllTextAsync(Shared.PathTo("corpus", "files", file), TestContext.Current.CancellationToken);

            GlobalQueryResult result = await ncbi.Client.GlobalQueryAsync("x", TestContext.Current.CancellationToken);

            Assert.Equal(xml.Split("<ResultItem>").Length - 1, result.Counts.Count);
            Assert.All(result.Counts, count => Assert.True(count.Count >= 0 && count.Status!.Length > 0 && count.MenuName!.Length > 0));
            Assert.All(result.Counts.Where(count => count.Status != "Ok"), count => Assert.Equal(0, count.Count));
        }
    }

    [Fact]
    public async Task GlobalQueryAsync_Redirection_SaysWhatToUseInstead()
    {
        using EutilsClientFixture ncbi = new("", status: 301);

        NcbiServiceException failure = await Assert.ThrowsAsync<NcbiServiceException>(() => ncbi.Client.GlobalQueryAsync("x", TestContext.Current.CancellationToken));

        Assert.Contains("SearchAsync with SearchRequest.CountOnly", failure.NextStep, StringComparison.Ordinal);
        Assert.Equal(("egquery", 1, false), (failure.Utility, failure.Attempts, failure.IsTransient));
    }

    [Fact]
    public async Task GlobalQueryAsync_Blank_IsAnArgumentExceptionBeforeAnyRequest()
    {
        using EutilsClientFixture ncbi = new("x");

        await Assert.ThrowsAsync<ArgumentException>(() => ncbi.Client.GlobalQueryAsync(" ", TestContext.Current.CancellationToken));
        Assert.Equal(0, ncbi.Requests);
    }

    private static EutilsClientFixture Recorded(string file)
    {
        Corpus.SkipUnlessPresent();
        return new EutilsClientFixture(File.ReadAllText(Shared.PathTo("corpus", "files", file)));
    }
}

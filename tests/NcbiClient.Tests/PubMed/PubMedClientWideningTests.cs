using NcbiClient.Eutils;
using NcbiClient.PubMed;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>What PubMed ignores of a query is seen, and refused where that is asked for.</summary>
public sealed class PubMedClientWideningTests
{
    private static readonly PubMedSearchOptions s_strict = new() { RejectWidening = true };

    [Fact]
    public async Task SearchAsync_PhraseThatNoRecordHas_ThrowsOnlyIfAsked()
    {
        using PubMedClientFixture fixture = Fixture();
        PubMedQuery query = PubMedQuery.Title("many") & PubMedQuery.Title("zebrafish");

        PubMedSearch lenient = await fixture.Client.SearchAsync(query, cancellationToken: TestContext.Current.CancellationToken);
        NcbiQueryWidenedException widened = await Assert.ThrowsAsync<NcbiQueryWidenedException>(() => SearchAsync(fixture, query));

        Assert.Equal(5, lenient.Count);
        Assert.True(lenient.IsWidened);
        Assert.Throws<NcbiQueryWidenedException>(lenient.EnsureNotWidened);
        Assert.Equal(["\"zebrafish\"[ti]"], widened.QuotedPhrasesNotFound);
        Assert.Equal(5, widened.Count);
        Assert.Equal(lenient.QueryTranslation, widened.QueryTranslation);
        Assert.False(widened.IsTransient);
        Assert.Contains("\"zebrafish\"[ti]", widened.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SearchAsync_UnknownField_Throws()
    {
        using PubMedClientFixture fixture = Fixture();

        NcbiQueryWidenedException widened = await Assert.ThrowsAsync<NcbiQueryWidenedException>(() => SearchAsync(fixture, PubMedQuery.Raw("many[titel]")));

        Assert.Equal(["titel"], widened.FieldsNotFound);
    }

    [Fact]
    public async Task SearchAsync_UnquotedWordThatNoRecordHas_Throws()
    {
        using PubMedClientFixture fixture = Fixture();

        NcbiQueryWidenedException widened = await Assert.ThrowsAsync<NcbiQueryWidenedException>(() => SearchAsync(fixture, "many OR zebrafish"));

        Assert.Equal(["zebrafish"], widened.PhrasesNotFound);
    }

    [Theory]
    [InlineData("\"many\"[ti]")]
    [InlineData("article of the many")]
    [InlineData("\"zebrafish\"[ti]")]
    public async Task SearchAsync_NothingIgnoredThatMatters_Answers(string query)
    {
        using PubMedClientFixture fixture = Fixture();

        PubMedSearch search = await SearchAsync(fixture, query);

        Assert.False(search.IsWidened);
        Assert.Same(search, search.EnsureNotWidened());
    }

    [Fact]
    public void IsWidened_EveryShapeInWhichNcbiSaysSo_IsSeen()
    {
        Assert.True(Search(2, errors: new SearchErrors { PhrasesNotFound = ["p.E1317Q"] }).IsWidened);
        Assert.True(Search(20, errors: new SearchErrors { FieldsNotFound = ["jungle", "pat"] }).IsWidened);
        Assert.True(Search(0, errors: new SearchErrors { FieldsNotFound = ["jungle"] }).IsWidened);
        Assert.True(Search(4, new SearchWarnings { PhrasesIgnored = ["of", "from", "the"], QuotedPhrasesNotFound = ["\"Transfer of peanut allergy\""] }).IsWidened);
        Assert.True(Search(4, new SearchWarnings { PhrasesIgnored = ["ab*"] }).IsWidened);
        Assert.True(Search(4, new SearchWarnings { OutputMessages = ["Wildcard search for 'a*' used only the first 600 variations."] }).IsWidened);
        Assert.False(Search(4, new SearchWarnings { PhrasesIgnored = ["of", "The"] }).IsWidened);
        Assert.False(Search(0, new SearchWarnings { OutputMessages = ["No items found."] }, new SearchErrors { PhrasesNotFound = ["abcXYZ"] }).IsWidened);
        Assert.False(Search(4).IsWidened);
    }

    private static PubMedSearch Search(long count, SearchWarnings? warnings = null, SearchErrors? errors = null)
    {
        SearchResult result = new() { Count = count, Warnings = warnings ?? SearchWarnings.None, Errors = errors ?? SearchErrors.None };
        return new PubMedSearch { Query = "x", Count = count, Details = result };
    }

    private static PubMedClientFixture Fixture()
    {
        PubMedClientFixture fixture = new();
        fixture.Emulator.Add(PubMedClientFixture.Articles(5));
        return fixture;
    }

    private static Task<PubMedSearch> SearchAsync(PubMedClientFixture fixture, PubMedQuery query) => fixture.Client.SearchAsync(query, s_strict, TestContext.Current.CancellationToken);
}

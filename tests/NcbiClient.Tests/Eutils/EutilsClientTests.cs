using Microsoft.Extensions.Options;
using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Eutils;

public sealed class EutilsClientTests
{
    [Fact]
    public void Constructor_WrongOptions_ThrowsBeforeAnythingElse()
        => Assert.Contains("NcbiOptions.Tool", Assert.Throws<OptionsValidationException>(() => new EutilsClient(new NcbiOptions())).Message, StringComparison.Ordinal);

    [Fact]
    public async Task TestDouble_OverriddenMethod_IsCalledAndOthersSayWhy()
    {
        using Double client = new();

        Assert.Equal(42, (await client.SearchAsync(new SearchRequest { Term = "x" }, TestContext.Current.CancellationToken)).Count);
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.FetchAsync(FetchRequest.ForPmids([new Pmid(1)]), TestContext.Current.CancellationToken));
    }

    private sealed class Double : EutilsClient
    {
        public override Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellationToken = default)
            => Task.FromResult(new SearchResult { Count = 42 });
    }
}

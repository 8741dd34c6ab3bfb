using NcbiClient.PubMed;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>A test double of an application, which overrides what it needs.</summary>
public sealed class PubMedClientDoubleTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, Func<PubMedClient, Task>> Calls { get; } = new()
    {
        { "find", static pubmed => pubmed.FindArticleAsync(new Pmid(1), Token) },
        { "get", static pubmed => pubmed.GetArticleAsync(new Pmid(1), Token) },
        { "get many", static async pubmed => await pubmed.GetArticlesAsync([new Pmid(1)], Token).GetAsyncEnumerator(Token).MoveNextAsync() },
        { "get many ids", static async pubmed => await pubmed.GetArticlesAsync([ArticleId.Parse("PMC1")], Token).GetAsyncEnumerator(Token).MoveNextAsync() },
        { "search", static pubmed => pubmed.SearchAsync("sepsis", cancellationToken: Token) },
        { "stream", static async pubmed => await pubmed.StreamArticlesAsync("sepsis", cancellationToken: Token).GetAsyncEnumerator(Token).MoveNextAsync() },
        { "stream ids", static async pubmed => await pubmed.StreamIdsAsync("sepsis", cancellationToken: Token).GetAsyncEnumerator(Token).MoveNextAsync() },
        { "resolve", static async pubmed => await pubmed.ResolveReferencesAsync(new Article { Pmid = new Pmid(1) }, Token).GetAsyncEnumerator(Token).MoveNextAsync() },
        { "audit", static pubmed => pubmed.AuditReferencesAsync(new Pmid(1), cancellationToken: Token) },
        { "cited by", static async pubmed => await pubmed.CitedByAsync(new Pmid(1), Token).GetAsyncEnumerator(Token).MoveNextAsync() },
        { "related", static async pubmed => await pubmed.RelatedAsync(new Pmid(1), Token).GetAsyncEnumerator(Token).MoveNextAsync() },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Call_OfADoubleThatDoesNotOverrideIt_SaysSo(string name, Func<PubMedClient, Task> call)
    {
        using Double pubmed = new();

        InvalidOperationException wrong = await Assert.ThrowsAsync<InvalidOperationException>(() => call(pubmed));

        Assert.True(wrong.Message.Contains("test double", StringComparison.Ordinal), name);
    }

    private sealed class Double : PubMedClient;
}

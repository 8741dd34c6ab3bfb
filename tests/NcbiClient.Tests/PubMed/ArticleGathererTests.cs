using NcbiClient.PubMed;
using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>Who leaves with which request, and who shares whose fate; the test plays the rate limit.</summary>
public sealed class ArticleGathererTests
{
    private readonly List<(GatheredBatch<int> Batch, TaskCompletionSource End)> _requests = [];
    private readonly ArticleGatherer<int> _gatherer;

    public ArticleGathererTests() => _gatherer = new ArticleGatherer<int>(3, (batch, token) =>
    {
        TaskCompletionSource end = new();
        token.Register(() => end.TrySetCanceled(token));
        _requests.Add((batch, end));
        return end.Task;
    });

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AskAsync_WhileARequestWaits_LeavesWithItUpToItsSize()
    {
        Task<LookupAnswer>[] asked = [.. Enumerable.Range(1, 7).Select(n => _gatherer.AskAsync(n, Token))];

        Assert.Equal(3, _requests.Count);
        Assert.Equal([[1, 2, 3], [4, 5, 6], [7]], _requests.Select(request => request.Batch.Take()));
        foreach ((GatheredBatch<int> batch, TaskCompletionSource end) in _requests)
        {
            foreach (int id in batch.Taken.Keys.ToArray())
            {
                batch.Answer(id, Found(id));
            }

            end.SetResult();
        }

        Assert.Equal(Enumerable.Range(1, 7), (await Task.WhenAll(asked)).Select(answer => answer.Article!.Pmid.Value));
    }

    [Fact]
    public async Task AskAsync_IdUnderWay_JoinsItAndLaterAsksAnew()
    {
        Task<LookupAnswer> first = _gatherer.AskAsync(1, Token);
        _requests[0].Batch.Take();
        Task<LookupAnswer> second = _gatherer.AskAsync(1, Token);
        Assert.Single(_requests);

        _requests[0].Batch.Answer(1, Found(1));
        await Task.WhenAll(first, second);
        Task<LookupAnswer> third = _gatherer.AskAsync(1, Token);

        Assert.Equal(2, _requests.Count);
        Assert.False(third.IsCompleted);
    }

    [Fact]
    public async Task AskAsync_RequestGetsNoPermitInTime_FailsThoseWhoWaitedAsLong()
    {
        Task<LookupAnswer> early = _gatherer.AskAsync(1, Token);
        Task<LookupAnswer> late = _gatherer.AskAsync(2, Token);

        _requests[0].End.SetException(new NcbiTimeoutException("No permit"));

        await Assert.ThrowsAsync<NcbiTimeoutException>(() => early);
        Assert.False(late.IsCompleted);
        Assert.Equal([2], _requests[1].Batch.Take());
        _requests[1].Batch.Answer(2, Found(2));
        Assert.NotNull((await late).Article);
    }

    [Fact]
    public async Task AskAsync_TimeOfAnOlderRequestIsUp_GoesOnceMoreWithTheNext()
    {
        NcbiTimeoutException timeout = new("No whole answer");
        Task<LookupAnswer> early = _gatherer.AskAsync(1, Token);
        Task<LookupAnswer> late = _gatherer.AskAsync(2, Token);
        Assert.Equal([1, 2], _requests[0].Batch.Take());

        _requests[0].Batch.Answer(1, new LookupAnswer(null, timeout));
        _requests[0].Batch.Answer(2, new LookupAnswer(null, timeout));
        _requests[0].End.SetResult();

        Assert.Same(timeout, (await early).Error);
        Assert.False(late.IsCompleted);
        Assert.Equal([2], _requests[1].Batch.Take());
        _requests[1].Batch.Answer(2, new LookupAnswer(null, timeout));
        Assert.Same(timeout, (await late).Error);
    }

    [Fact]
    public async Task AskAsync_AllCallersOfARequestLeave_ItIsCancelledAndWhoAsksNextIsNotHarmed()
    {
        using CancellationTokenSource source = new();
        Task<LookupAnswer> left = _gatherer.AskAsync(1, source.Token);
        _requests[0].Batch.Take();
        Task<LookupAnswer>? next = null;
        _requests[0].Batch.Token.Register(() => next = _gatherer.AskAsync(1, Token)); // at the worst moment: before the request has ended

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        Assert.Equal([1], _requests[1].Batch.Take());
        _requests[1].Batch.Answer(1, Found(1));
        Assert.NotNull((await next!).Article);
    }

    [Fact]
    public async Task AskAsync_CallerLeavesBeforeThePermit_ItsIdIsDroppedAndARequestTooMuchEnds()
    {
        using CancellationTokenSource source = new();
        Task<LookupAnswer>[] stay = [.. Enumerable.Range(1, 3).Select(n => _gatherer.AskAsync(n, Token))];
        Task<LookupAnswer> left = _gatherer.AskAsync(4, source.Token);

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        Assert.True(_requests[1].Batch.Token.IsCancellationRequested);
        Assert.Throws<OperationCanceledException>(() => _requests[1].Batch.Take());
        Assert.Equal([1, 2, 3], _requests[0].Batch.Take());
        Assert.All(stay, static task => Assert.False(task.IsCompleted));
    }

    [Fact]
    public async Task AskAsync_RequestEndsWithoutAWord_IsNotFound()
    {
        Task<LookupAnswer> asked = _gatherer.AskAsync(1, Token);
        _requests[0].Batch.Take();

        _requests[0].End.SetResult();

        Assert.True((await asked).IsSilence);
    }

    private static LookupAnswer Found(int id) => new(new Article { Pmid = new Pmid(id) }, null);
}

using NcbiClient.Xml.Bulk;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

public sealed class ShortWaitTests
{
    [Fact]
    public void For_ComesLate_EndsWithLessPatienceEachTime()
    {
        ShortWait wait = new();
        TaskCompletionSource never = new();
        List<int> patience = [];
        for (int i = 0; i < 8; i++)
        {
            patience.Add(wait.Patience);
            wait.For(never.Task);
        }

        Assert.Equal([1024, 512, 256, 128, 64, 32, 32, 32], patience);
        Assert.False(never.Task.IsCompleted);
    }

    [Fact]
    public void For_ComesInTimeAgain_HasMorePatience()
    {
        ShortWait wait = new();
        wait.For(new TaskCompletionSource().Task);
        wait.For(new TaskCompletionSource().Task);
        Assert.Equal(256, wait.Patience);
        wait.For(Task.CompletedTask);
        Assert.Equal(512, wait.Patience);
        wait.For(Task.CompletedTask);
        wait.For(Task.CompletedTask);
        Assert.Equal(1024, wait.Patience);
    }

    [Fact]
    public async Task For_ComesMeanwhile_IsSeen()
    {
        ShortWait wait = new();
        TaskCompletionSource change = new();
        Task waiting = Task.Run(
            () =>
            {
                while (!change.Task.IsCompleted)
                {
                    wait.For(change.Task);
                }
            },
            TestContext.Current.CancellationToken);
        change.SetResult();
        await waiting;
        Assert.True(wait.Patience >= 64); // more than the least, since the last one was in time
    }
}

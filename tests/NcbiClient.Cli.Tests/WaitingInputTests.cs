using System.IO.Pipes;
using Xunit;

namespace NcbiClient.Cli.Tests;

public sealed class WaitingInputTests
{
    [Fact]
    public async Task ReadAsync_Cancelled_DoesNotWaitForInput()
    {
        using AnonymousPipeServerStream writer = new(PipeDirection.Out);
        using AnonymousPipeClientStream reader = new(PipeDirection.In, writer.ClientSafePipeHandle);
        using CancellationTokenSource stop = new();
        using WaitingInput input = new(reader);
        byte[] buffer = new byte[16];
        await writer.WriteAsync(new byte[] { 1, 2, 3 }, TestContext.Current.CancellationToken);
        Assert.Equal(3, await input.ReadAsync(buffer, stop.Token));
        ValueTask<int> waiting = input.ReadAsync(buffer, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.AsTask().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        await writer.WriteAsync(new byte[] { 4 }, TestContext.Current.CancellationToken); // lets the read that was given up end
    }
}

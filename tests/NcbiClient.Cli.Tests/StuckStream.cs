namespace NcbiClient.Cli.Tests;

/// <summary>A pipe that nobody reads: a write waits for ever, cancelled or not.</summary>
internal sealed class StuckStream : MemoryStream
{
    private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Written => _written.Task;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _written.TrySetResult();
        return new ValueTask(new TaskCompletionSource().Task);
    }
}

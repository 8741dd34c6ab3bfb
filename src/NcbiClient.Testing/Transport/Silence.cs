namespace NcbiClient.Testing.Transport;

/// <summary>Waiting for nothing: ends when the caller gives up (as a cancellation) or the emulator stops.</summary>
internal static class Silence
{
    public static async Task WaitAsync(CancellationToken stopped, CancellationToken cancellationToken)
    {
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration gaveUp = cancellationToken.UnsafeRegister(
            static (source, token) => ((TaskCompletionSource)source!).TrySetCanceled(token), ended);
        using CancellationTokenRegistration stop = stopped.UnsafeRegister(static source => ((TaskCompletionSource)source!).TrySetResult(), ended);
        await ended.Task.ConfigureAwait(false);
    }
}

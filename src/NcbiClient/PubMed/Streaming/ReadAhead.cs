using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NcbiClient.PubMed;

/// <summary>Begins the work on the next items while the caller handles the present one, a bounded number ahead, in order.</summary>
internal static class ReadAhead
{
    /// <param name="source">The items; only as many are read as work may begin on.</param>
    /// <param name="work">The work on an item, begun before the results of earlier ones are asked for.</param>
    /// <param name="ahead">How many results may wait for the caller.</param>
    /// <param name="cancellationToken">Ends everything. So does leaving the loop.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> source,
        Func<TItem, CancellationToken, Task<TResult>> work,
        int ahead,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<Task<TResult>> begun = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(ahead) { SingleReader = true, SingleWriter = true });
        Task producer = BeginAsync(source, work, begun.Writer, ended.Token);
        try
        {
            await foreach (Task<TResult> result in begun.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return await result.ConfigureAwait(false);
            }
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await producer.ConfigureAwait(false);
            while (begun.Reader.TryRead(out Task<TResult>? unread))
            {
                await ((Task)unread).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static async Task BeginAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> source, Func<TItem, CancellationToken, Task<TResult>> work, ChannelWriter<Task<TResult>> begun, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (TItem item in source.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (!await begun.WaitToWriteAsync(cancellationToken).ConfigureAwait(false))
                {
                    break;
                }

                begun.TryWrite(work(item, cancellationToken));
            }

            begun.Complete();
        }
#pragma warning disable CA1031 // it reaches the caller through the channel, after the results before it
        catch (Exception failure)
#pragma warning restore CA1031
        {
            begun.Complete(failure);
        }
    }
}

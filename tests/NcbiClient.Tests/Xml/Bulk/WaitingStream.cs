namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>Bytes of which those from some place on come only when something has happened.</summary>
internal sealed class WaitingStream(byte[] bytes, int waitAt, Task until, TaskCompletionSource? isWaiting = null) : ForwardStream
{
    private int _next;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_next == waitAt)
        {
            isWaiting?.TrySetResult();
            await until.WaitAsync(cancellationToken);
        }

        int end = _next < waitAt ? waitAt : bytes.Length;
        int count = Math.Min(buffer.Length, end - _next);
        bytes.AsSpan(_next, count).CopyTo(buffer.Span);
        _next += count;
        return count;
    }
}

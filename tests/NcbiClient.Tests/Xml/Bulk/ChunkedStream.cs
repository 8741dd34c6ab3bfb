namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>Bytes that come in pieces, as from a network; read asynchronously only.</summary>
internal sealed class ChunkedStream(byte[] bytes, int chunk) : ForwardStream
{
    private int _next;

    public bool IsDisposed { get; private set; }

    public int BytesGiven => _next;

    /// <summary>Thrown instead of the end.</summary>
    public Exception? Failure { get; init; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int count = Math.Min(Math.Min(chunk, buffer.Length), bytes.Length - _next);
        if (count == 0 && Failure is not null)
        {
            throw Failure;
        }

        bytes.AsSpan(_next, count).CopyTo(buffer.Span);
        _next += count;
        return ValueTask.FromResult(count);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}

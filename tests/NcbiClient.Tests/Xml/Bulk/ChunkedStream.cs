namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>Bytes that come in pieces, as from a network; read asynchronously only.</summary>
internal sealed class ChunkedStream(byte[] bytes, int chunk) : Stream
{
    private int _next;

    public bool IsDisposed { get; private set; }

    public int BytesGiven => _next;

    /// <summary>Thrown instead of the end.</summary>
    public Exception? Failure { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

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

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}

namespace NcbiClient.Testing.Transport;

/// <summary>The body of an answer as it comes from a socket: no length, in pieces, and it may break or stall where the answer says so.</summary>
internal sealed class EmulatorBodyStream(EmulatorResponse response, CancellationToken stopped) : Stream
{
    private const int Piece = 4096;

    private ReadOnlyMemory<byte> _rest = response.Body;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_rest.IsEmpty && response.Ending == ResponseEnding.HangAfterBody)
        {
            await Silence.WaitAsync(stopped, cancellationToken).ConfigureAwait(false);
        }

        return Take(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(Span<byte> buffer) => _rest.IsEmpty && response.Ending == ResponseEnding.HangAfterBody
        ? throw new NotSupportedException("This body stalls, and only an asynchronous read can be given up.")
        : Take(buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Take(Span<byte> buffer)
    {
        if (_rest.IsEmpty && response.Ending != ResponseEnding.Complete && buffer.Length > 0)
        {
            throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
        }

        int count = Math.Min(Math.Min(buffer.Length, Piece), _rest.Length);
        _rest.Span[..count].CopyTo(buffer);
        _rest = _rest[count..];
        return count;
    }
}

namespace NcbiClient.Tests.Transport;

/// <summary>A body that begins well and then does what it is told instead of ending.</summary>
internal sealed class FaultyStream(byte[] start, Func<Memory<byte>, CancellationToken, ValueTask<int>> then) : Stream
{
    private int _position;

    public long BytesRead { get; private set; }

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
        int count = Math.Min(start.Length - _position, buffer.Length);
        if (count > 0)
        {
            start.AsMemory(_position, count).CopyTo(buffer);
            _position += count;
        }
        else
        {
            count = await then(buffer, cancellationToken);
        }

        BytesRead += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

namespace NcbiClient.Xml.Bulk;

/// <summary>A stream that can only be read, only forward and only asynchronously.</summary>
internal abstract class ReadingStream : Stream
{
    private const string OnlyReading = "The stream can only be read asynchronously";

    public sealed override bool CanRead => true;

    public sealed override bool CanSeek => false;

    public sealed override bool CanWrite => false;

    public sealed override long Length => throw new NotSupportedException(OnlyReading);

    public sealed override long Position
    {
        get => throw new NotSupportedException(OnlyReading);
        set => throw new NotSupportedException(OnlyReading);
    }

    public abstract override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default);

    public sealed override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public sealed override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException(OnlyReading);

    public sealed override void Flush()
    {
    }

    public sealed override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException(OnlyReading);

    public sealed override void SetLength(long value) => throw new NotSupportedException(OnlyReading);

    public sealed override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException(OnlyReading);
}

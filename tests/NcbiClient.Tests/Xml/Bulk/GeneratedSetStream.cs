namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>A set that is made as it is read: a start, one part again and again, an end. It is as long as one likes, and held nowhere.</summary>
internal sealed class GeneratedSetStream(byte[] start, byte[] part, long times, byte[] end) : Stream
{
    private byte[] _current = start;
    private int _next;
    private long _left = times;

    public long BytesGiven { get; private set; }

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
        int given = 0;
        while (given < buffer.Length && (_next < _current.Length || MoveOn()))
        {
            int count = Math.Min(buffer.Length - given, _current.Length - _next);
            _current.AsSpan(_next, count).CopyTo(buffer.Span[given..]);
            _next += count;
            given += count;
        }

        BytesGiven += given;
        return ValueTask.FromResult(given);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool MoveOn()
    {
        if (_current == end && _left < 0)
        {
            return false;
        }

        _current = _left > 0 ? part : end;
        _left--;
        _next = 0;
        return true;
    }
}

namespace NcbiClient.Tests.Xml.Bulk;

/// <summary>A set that is made as it is read: a start, one part again and again, an end. It is as long as one likes, and held nowhere.</summary>
internal sealed class GeneratedSetStream(byte[] start, byte[] part, long times, byte[] end) : ForwardStream
{
    private byte[] _current = start;
    private int _next;
    private long _left = times;

    public long BytesGiven { get; private set; }

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

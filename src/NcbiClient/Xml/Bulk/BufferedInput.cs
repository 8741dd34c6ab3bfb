using System.Buffers;

namespace NcbiClient.Xml.Bulk;

/// <summary>A stream in large reads, of which the next bytes can be looked at, and the last ones given back.</summary>
internal sealed class BufferedInput(Stream stream, bool leaveOpen) : ReadingStream
{
    private const int Size = 16 * 1024; // twice what a decompressor asks for

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int _given; // where the bytes of the last read begin
    private int _next;
    private int _end;
    private bool _isAtEnd;

    /// <summary>What can be read without waiting.</summary>
    public ReadOnlySpan<byte> Buffered => _buffer.AsSpan(_next, _end - _next);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_next == _end)
        {
            _given = _next = _end = 0;
            if (buffer.Length > Size) // none of these can be given back, and nobody who gives back asks for so many
            {
                return await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            }

            await PeekAsync(1, cancellationToken).ConfigureAwait(false);
        }

        int count = Math.Min(buffer.Length, _end - _next);
        _buffer.AsSpan(_next, count).CopyTo(buffer.Span);
        _given = _next;
        _next += count;
        return count;
    }

    /// <summary>Fills <see cref="Buffered"/> with at least so many bytes, unless the stream ends before.</summary>
    public async ValueTask PeekAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _next < count && !_isAtEnd)
        {
            if (_end == _buffer.Length)
            {
                Compact();
            }

            int read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _isAtEnd = read == 0;
            _end += read;
        }
    }

    public void Skip(int count)
    {
        _next += count;
        _given = _next;
    }

    /// <summary>Gives back what the last <see cref="ReadAsync(Memory{byte}, CancellationToken)"/> gave; how many bytes that are.</summary>
    public int GiveBack()
    {
        int count = _next - _given;
        _next = _given;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }

        if (disposing && !leaveOpen)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Compact()
    {
        _buffer.AsSpan(_given, _end - _given).CopyTo(_buffer);
        _next -= _given;
        _end -= _given;
        _given = 0;
    }
}

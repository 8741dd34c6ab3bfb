namespace NcbiClient.Tests.Transport;

/// <summary>A body that begins well and then does what it is told instead of ending.</summary>
internal sealed class FaultyStream(byte[] start, Func<Memory<byte>, CancellationToken, ValueTask<int>> then) : ForwardStream
{
    private int _position;

    public long BytesRead { get; private set; }

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
}

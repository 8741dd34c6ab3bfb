using System.Buffers;

namespace NcbiClient.Xml.Bulk;

/// <summary>Bytes from the pool that the framer and several batches hold; the last one to let go gives them back. Thread-safe.</summary>
internal sealed class RecordBytes(int length)
{
    private int _holders = 1;

    /// <summary>At least so many as asked for.</summary>
    public byte[] Array { get; } = ArrayPool<byte>.Shared.Rent(length);

    /// <summary>Whether only one holds them, who may then change them.</summary>
    public bool IsOwn => Volatile.Read(ref _holders) == 1;

    public RecordBytes Hold()
    {
        Interlocked.Increment(ref _holders);
        return this;
    }

    public void LetGo()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            ArrayPool<byte>.Shared.Return(Array);
        }
    }
}

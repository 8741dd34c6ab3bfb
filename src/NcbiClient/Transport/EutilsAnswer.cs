using System.Buffers;

namespace NcbiClient.Transport;

/// <summary>A whole, verified answer in pooled memory. Its reader disposes it and keeps nothing of the body.</summary>
internal sealed class EutilsAnswer : IDisposable
{
    private readonly int _length;
    private byte[]? _pooled;

    /// <summary>Takes over an array from the shared pool.</summary>
    public EutilsAnswer(byte[] pooled, int length, string? contentType, int attempts)
    {
        _pooled = pooled;
        _length = length;
        ContentType = contentType;
        Attempts = attempts;
    }

    /// <summary>The decompressed bytes, to be used before <see cref="Dispose"/> only.</summary>
    public ReadOnlyMemory<byte> Body
    {
        get
        {
            ObjectDisposedException.ThrowIf(_pooled is null, this);
            return _pooled.AsMemory(0, _length);
        }
    }

    public string? ContentType { get; }

    /// <summary>How many requests it took.</summary>
    public int Attempts { get; }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _pooled, null) is { } pooled)
        {
            ArrayPool<byte>.Shared.Return(pooled);
        }
    }
}

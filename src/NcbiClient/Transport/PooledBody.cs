using System.Buffers;

namespace NcbiClient.Transport;

/// <summary>A body read whole into an array of the shared pool. Whoever holds it returns the array, once.</summary>
internal readonly record struct PooledBody(byte[] Array, int Length)
{
    private const int FirstBytes = 64 * 1024;

    public Span<byte> Span => Array.AsSpan(0, Length);

    /// <summary>Reads a body to its end, and decompresses it.</summary>
    /// <param name="content">An answer's content.</param>
    /// <param name="limit">The most bytes to take, compressed or not.</param>
    /// <param name="cancellationToken">Also ends a read under way.</param>
    /// <returns>The body, or null if it is larger than <paramref name="limit"/>.</returns>
    /// <exception cref="InvalidDataException">The compressed body is cut or damaged, or its coding was not asked for.</exception>
    public static async Task<PooledBody?> ReadAsync(HttpContent content, long limit, CancellationToken cancellationToken)
    {
        bool isGzip = GzipBody.IsGzip(content.Headers);
        long? announced = content.Headers.ContentLength;
        if (announced > limit)
        {
            return null;
        }

        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        PooledBody? body = await ReadAsync(stream, announced ?? FirstBytes, limit, cancellationToken).ConfigureAwait(false);
        return isGzip && body is { Length: > 0 } compressed
            ? await GzipBody.DecompressAsync(compressed, limit, cancellationToken).ConfigureAwait(false)
            : body;
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="likely">How many bytes it likely has.</param>
    /// <param name="limit">The most bytes to take.</param>
    /// <param name="cancellationToken">Also ends a read under way.</param>
    /// <returns>What it had, or null if that is more than <paramref name="limit"/>.</returns>
    public static async Task<PooledBody?> ReadAsync(Stream stream, long likely, long limit, CancellationToken cancellationToken)
    {
        // One byte more, so that the end is seen without growing.
        byte[] array = ArrayPool<byte>.Shared.Rent((int)Math.Min(limit, likely) + 1);
        bool handedOver = false;
        try
        {
            int length = 0;
            int read;
            while ((read = await stream.ReadAsync(array.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += read;
                if (length > limit)
                {
                    return null;
                }

                array = length == array.Length ? Grow(array, limit) : array;
            }

            handedOver = true;
            return new PooledBody(array, length);
        }
        finally
        {
            if (!handedOver)
            {
                ArrayPool<byte>.Shared.Return(array);
            }
        }
    }

    /// <summary>Without what the classifier passes over and readers do not: a mark of byte order before JSON, zero bytes behind XML.</summary>
    public PooledBody Trimmed(BodyFormat format)
    {
        ReadOnlySpan<byte> body = Span;
        if (format == BodyFormat.Json && body.StartsWith("\uFEFF"u8))
        {
            body[3..].CopyTo(Array);
            return this with { Length = Length - 3 };
        }

        int end = body.TrimEnd(" \t\r\n\0"u8).Length;
        int zero = body[end..].IndexOf((byte)0);
        return format == BodyFormat.Xml && zero >= 0 ? this with { Length = end + zero } : this;
    }

    public void Return() => ArrayPool<byte>.Shared.Return(Array);

    private static byte[] Grow(byte[] array, long limit)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(limit + 1, 2L * array.Length));
        array.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(array);
        return larger;
    }
}

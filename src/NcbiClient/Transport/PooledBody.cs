using System.Buffers;

namespace NcbiClient.Transport;

/// <summary>A body read whole into an array of the shared pool. Whoever holds it returns the array, once.</summary>
internal readonly record struct PooledBody(byte[] Array, int Length)
{
    private const int FirstBytes = 64 * 1024;

    /// <summary>Reads a body to its end.</summary>
    /// <param name="content">An answer's content, decompressed as it is read.</param>
    /// <param name="limit">The most bytes to take.</param>
    /// <param name="cancellationToken">Also ends a read under way.</param>
    /// <returns>The body, or null if it is larger than <paramref name="limit"/>.</returns>
    public static async Task<PooledBody?> ReadAsync(HttpContent content, long limit, CancellationToken cancellationToken)
    {
        long? announced = content.Headers.ContentLength;
        if (announced > limit)
        {
            return null;
        }

        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);

        // One byte more than announced, so that the end is seen without growing.
        byte[] array = ArrayPool<byte>.Shared.Rent((int)Math.Min(limit, announced ?? FirstBytes) + 1);
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

    public void Return() => ArrayPool<byte>.Shared.Return(Array);

    private static byte[] Grow(byte[] array, long limit)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(limit + 1, 2L * array.Length));
        array.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(array);
        return larger;
    }
}

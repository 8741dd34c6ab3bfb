using System.Buffers;
using System.Text;
using NcbiClient.Transport.Classification;

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

    /// <summary>Without what the classifier passes over and readers do not: a mark of byte order before JSON, blanks before XML, zero bytes behind it.</summary>
    public PooledBody Trimmed(BodyFormat format) => format switch
    {
        BodyFormat.Json => From(LengthOfMark),
        BodyFormat.Xml => WithoutZeros().FromContent(),
        _ => this,
    };

    /// <summary>With the control characters escaped that JSON forbids inside strings. The array is another; this one's is returned.</summary>
    public PooledBody WithEscapedControls()
    {
        byte[] escaped = ArrayPool<byte>.Shared.Rent(JsonControls.MostBytes(Span));
        int length = JsonControls.Escape(Span, escaped);
        Return();
        return new PooledBody(escaped, length);
    }

    public void Return() => ArrayPool<byte>.Shared.Return(Array);

    private int LengthOfMark => Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;

    private PooledBody FromContent()
    {
        int mark = LengthOfMark;
        int blanks = Length - mark - Span[mark..].TrimStart(" \t\r\n"u8).Length;
        return From(blanks == 0 ? 0 : mark + blanks);
    }

    private PooledBody From(int start)
    {
        if (start == 0)
        {
            return this;
        }

        Span[start..].CopyTo(Array);
        return this with { Length = Length - start };
    }

    private PooledBody WithoutZeros()
    {
        int end = Span.TrimEnd(" \t\r\n\0"u8).Length;
        int zero = Span[end..].IndexOf((byte)0);
        return zero < 0 ? this : this with { Length = end + zero };
    }

    private static byte[] Grow(byte[] array, long limit)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(limit + 1, 2L * array.Length));
        array.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(array);
        return larger;
    }
}

using System.Buffers;
using System.IO.Compression;
using System.Net.Http.Headers;

namespace NcbiClient.Transport;

/// <summary>Decompresses a body that came as gzip, and sees whether it was whole.</summary>
/// <remarks>
/// <see cref="GZipStream"/> takes a cut body for a whole one. So one more member (<see href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</see>),
/// of our making, is put behind the body: only where the body's own member has ended, and its checksum was right, does the decompressor come to ours.
/// </remarks>
internal static class GzipBody
{
    /// <summary>The only content coding that is asked for: others do not tell a cut body either.</summary>
    public const string Coding = "gzip";

    private const string CutMessage = "the compressed answer ends in the middle";

    private static readonly string[] NotAskedFor = ["deflate", "br", "zstd", "compress", "x-compress", "dcb", "dcz"];

    private static readonly byte[] LastText = "the answer was whole up to here"u8.ToArray();

    private static readonly byte[] LastMember = Compress(LastText);

    /// <summary>Whether a body is compressed.</summary>
    /// <exception cref="InvalidDataException">It is, and not as asked for. (What is no coding at all, such as a charset, is passed over.)</exception>
    public static bool IsGzip(HttpContentHeaders headers)
    {
        int times = 0;
        foreach (string coding in headers.ContentEncoding)
        {
            times += coding.Equals(Coding, StringComparison.OrdinalIgnoreCase) || coding.Equals("x-gzip", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            if (times > 1 || NotAskedFor.Contains(coding, StringComparer.OrdinalIgnoreCase))
            {
                throw new InvalidDataException($"the answer is compressed as '{string.Join(", ", headers.ContentEncoding)}', which was not asked for");
            }
        }

        return times > 0;
    }

    /// <summary>Decompresses a body, and returns its array.</summary>
    /// <param name="compressed">The body as it came; not to be used any more.</param>
    /// <param name="limit">The most bytes to take.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The decompressed body, or null if it is larger than <paramref name="limit"/>.</returns>
    /// <exception cref="InvalidDataException">The body is cut or damaged.</exception>
    public static async Task<PooledBody?> DecompressAsync(PooledBody compressed, long limit, CancellationToken cancellationToken)
    {
        int length = compressed.Length + LastMember.Length;
        byte[] joined = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            compressed.Span.CopyTo(joined);
            LastMember.CopyTo(joined, compressed.Length);
            compressed.Return();
            using MemoryStream bytes = new(joined, 0, length, writable: false);
            using GZipStream members = new(bytes, CompressionMode.Decompress);
            PooledBody? body = await PooledBody.ReadAsync(members, 8L * length, limit + LastText.Length, cancellationToken).ConfigureAwait(false);
            return body is { } read ? WithoutLastText(read) : null;
        }
        catch (InvalidDataException damage) when (damage.Message != CutMessage)
        {
            throw new InvalidDataException("the compressed answer is damaged", damage); // .NET speaks of an archive's entries
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(joined);
        }
    }

    private static PooledBody WithoutLastText(PooledBody body)
    {
        if (body.Span.EndsWith(LastText))
        {
            return body with { Length = body.Length - LastText.Length };
        }

        body.Return();
        throw new InvalidDataException(CutMessage);
    }

    private static byte[] Compress(byte[] text)
    {
        using MemoryStream member = new();
        using (GZipStream zip = new(member, CompressionLevel.Optimal))
        {
            zip.Write(text);
        }

        return member.ToArray();
    }
}

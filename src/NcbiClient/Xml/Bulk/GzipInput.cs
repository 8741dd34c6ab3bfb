using System.Buffers.Binary;
using System.IO.Compression;

namespace NcbiClient.Xml.Bulk;

/// <summary>
/// Decompresses gzip, one member after another, each checked against its checksum and length
/// (<see href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</see>). Zero bytes after a member are padding.
/// </summary>
/// <remarks><see cref="GZipStream"/> takes a cut file for a whole one, and ignores garbage behind the last member.</remarks>
internal sealed class GzipInput(BufferedInput input) : ReadingStream
{
    private const int TrailerLength = 8;

    private DeflateStream? _member;
    private int _memberCount;
    private uint _crc;
    private long _memberLength;
    private long _length;

    /// <summary>Whether gzip begins here.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, ..];

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_member is not null || await BeginMemberAsync(cancellationToken).ConfigureAwait(false))
        {
            int read = await InflateAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (read > 0)
            {
                _crc = GzipChecksum.Append(_crc, buffer.Span[..read]);
                _memberLength += read;
                _length += read;
                return read;
            }

            await EndMemberAsync(cancellationToken).ConfigureAwait(false);
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        _member?.Dispose();
        input.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask<int> InflateAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await _member!.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException e)
        {
            throw Damaged("it cannot be decompressed", e);
        }
    }

    private async ValueTask<bool> BeginMemberAsync(CancellationToken cancellationToken)
    {
        do
        {
            await input.PeekAsync(1, cancellationToken).ConfigureAwait(false);
            int zeros = _memberCount == 0 ? 0 : input.Buffered.IndexOfAnyExcept((byte)0);
            input.Skip(zeros < 0 ? input.Buffered.Length : zeros);
            if (zeros >= 0 && !input.Buffered.IsEmpty)
            {
                await SkipHeaderAsync(cancellationToken).ConfigureAwait(false);
                _memberCount++;
                _crc = 0;
                _memberLength = 0;
                _member = new DeflateStream(input, CompressionMode.Decompress, leaveOpen: true);
                return true;
            }

            await input.PeekAsync(1, cancellationToken).ConfigureAwait(false);
        }
        while (!input.Buffered.IsEmpty);
        return false;
    }

    private async ValueTask SkipHeaderAsync(CancellationToken cancellationToken)
    {
        await input.PeekAsync(10, cancellationToken).ConfigureAwait(false);
        if (!IsGzip(input.Buffered) || input.Buffered.Length < 10 || input.Buffered[2] != 8 || (input.Buffered[3] & 0xE0) != 0)
        {
            throw Damaged(_memberCount == 0 ? "its header is broken" : "what follows a member is no member");
        }

        int flags = input.Buffered[3];
        input.Skip(10);
        if ((flags & 4) != 0)
        {
            await input.PeekAsync(2, cancellationToken).ConfigureAwait(false);
            int extra = input.Buffered.Length < 2 ? throw Damaged("it ends within a header") : BinaryPrimitives.ReadUInt16LittleEndian(input.Buffered);
            await SkipAsync(2 + extra, cancellationToken).ConfigureAwait(false);
        }

        for (int texts = (flags >> 3 & 1) + (flags >> 4 & 1); texts > 0; texts--)
        {
            await SkipTextAsync(cancellationToken).ConfigureAwait(false);
        }

        await SkipAsync((flags & 2) != 0 ? 2 : 0, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask SkipAsync(int count, CancellationToken cancellationToken)
    {
        while (count > 0)
        {
            await input.PeekAsync(1, cancellationToken).ConfigureAwait(false);
            int skipped = input.Buffered.IsEmpty ? throw Damaged("it ends within a header") : Math.Min(count, input.Buffered.Length);
            input.Skip(skipped);
            count -= skipped;
        }
    }

    /// <summary>Skips a file's name or a comment, up to the zero byte behind it.</summary>
    private async ValueTask SkipTextAsync(CancellationToken cancellationToken)
    {
        int end = -1;
        while (end < 0)
        {
            await input.PeekAsync(1, cancellationToken).ConfigureAwait(false);
            end = input.Buffered.IsEmpty ? throw Damaged("it ends within a header") : input.Buffered.IndexOf((byte)0);
            input.Skip(end < 0 ? input.Buffered.Length : end + 1);
        }
    }

    /// <summary>
    /// Finds the member's trailer. The decompressor does not tell how many of the bytes last given to it were its own; but checksum and
    /// length are known, and eight bytes do not stand there by chance.
    /// </summary>
    private async ValueTask EndMemberAsync(CancellationToken cancellationToken)
    {
        byte[] trailer = new byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _crc);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(4), unchecked((uint)_memberLength));
        int last = input.GiveBack();
        await input.PeekAsync(last + TrailerLength, cancellationToken).ConfigureAwait(false);
        int at = input.Buffered[..Math.Min(last + TrailerLength, input.Buffered.Length)].IndexOf(trailer);
        if (at < 0)
        {
            throw Damaged("it is cut, or its checksum is wrong");
        }

        input.Skip(at + TrailerLength);
        await _member!.DisposeAsync().ConfigureAwait(false);
        _member = null;
    }

    private NcbiFormatException Damaged(string how, Exception? cause = null) =>
        new($"The gzip data is damaged after {_length} decompressed bytes: {how}", cause) { ByteOffset = _length, NextStep = "Fetch the file again, and compare its checksum with the one that NLM publishes beside it." };
}

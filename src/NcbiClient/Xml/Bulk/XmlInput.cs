using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NcbiClient.Xml.Bulk;

/// <summary>A stream of XML, decompressed and in UTF-8. It leaves the caller's stream open.</summary>
internal sealed class XmlInput(Stream stream) : IAsyncDisposable
{
    private const int HeadLength = 256; // an XML declaration is shorter

    private Stream? _xml;

    /// <summary>Reads some bytes; 0 at the end.</summary>
    /// <exception cref="NcbiFormatException">The bytes are not what they begin as: gzip or UTF-16.</exception>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        _xml ??= await OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await _xml.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (DecoderFallbackException e)
        {
            throw new NcbiFormatException("The bytes are not the UTF-16 that they begin as", e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_xml is not null)
        {
            await _xml.DisposeAsync().ConfigureAwait(false);
        }
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The field holds the outermost stream, which disposes of the others.")]
    private async ValueTask<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        BufferedInput input = new(stream, leaveOpen: true);
        _xml = input; // from here on, whatever happens, it is disposed of
        await input.PeekAsync(2, cancellationToken).ConfigureAwait(false);
        if (GzipInput.IsGzip(input.Buffered))
        {
            input = new BufferedInput(new GzipInput(input), leaveOpen: false);
            _xml = input;
        }

        await input.PeekAsync(HeadLength, cancellationToken).ConfigureAwait(false);
        Encoding? encoding = XmlEncoding.Detect(input.Buffered);
        if (encoding is null)
        {
            return input;
        }

        input.Skip(encoding is UnicodeEncoding ? 2 : 0);
        return Encoding.CreateTranscodingStream(input, encoding, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}

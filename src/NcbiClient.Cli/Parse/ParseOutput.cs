using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace NcbiClient.Cli.Parse;

/// <summary>Where a run writes: standard output, a device or pipe, or a file that appears under its name only once it is whole.</summary>
internal sealed class ParseOutput : IAsyncDisposable
{
    private const int FlushAt = 64 * 1024;

    private readonly string? _path;
    private readonly string? _partial;
    private readonly Stream _stream;

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The field holds the stream, whichever it is.")]
    public ParseOutput(ToolConsole console, string? path)
    {
        _path = path;
        _stream = path is null ? console.OpenOutput() : OpenDevice(path) ?? OpenPartial(_partial = $"{path}.{Environment.ProcessId}.partial");
    }

    /// <summary>What <see cref="FlushAsync"/> will write.</summary>
    public ArrayBufferWriter<byte> Buffer { get; } = new(2 * FlushAt);

    public bool IsFull => Buffer.WrittenCount >= FlushAt;

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await _stream.WriteAsync(Buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        Buffer.ResetWrittenCount();
    }

    /// <summary>All is written: the file gets its name.</summary>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await _stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        await _stream.DisposeAsync().ConfigureAwait(false);
        if (_partial is not null)
        {
            File.Move(_partial, _path!, overwrite: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync().ConfigureAwait(false);
        if (_partial is not null)
        {
            File.Delete(_partial);
        }
    }

    private static FileStream OpenPartial(string path) => new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);

    /// <summary>What is no file is written to, not replaced: <c>/dev/null</c>, the pipe of <c>&gt;(gzip)</c>, a named pipe.</summary>
    private static FileStream? OpenDevice(string path)
    {
        FileInfo file = new(path);
        bool isInDev = path.StartsWith("/dev/", StringComparison.Ordinal);
        if (!file.Exists || (!isInDev && file.Length > 0))
        {
            return null;
        }

        FileStream stream = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (isInDev || !stream.CanSeek)
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }
}

using System.Buffers;

namespace NcbiClient.Cli.Parse;

/// <summary>Where a run writes: standard output, a device or pipe, or a file that appears under its name only once it is whole.</summary>
internal sealed class ParseOutput : IAsyncDisposable
{
    private const int FlushAt = 64 * 1024;

    private readonly Stream _stream;
    private readonly string? _path;

    private ParseOutput(Stream stream, string? path = null)
    {
        _stream = stream;
        _path = path;
    }

    /// <summary>What <see cref="FlushAsync"/> will write.</summary>
    public ArrayBufferWriter<byte> Buffer { get; } = new(2 * FlushAt);

    public bool IsFull => Buffer.WrittenCount >= FlushAt;

    /// <summary>Whether the last write failed or was given up: an exception comes from here, not from an input.</summary>
    public bool IsBroken { get; private set; }

    public static async Task<ParseOutput> OpenAsync(ToolConsole console, string? path, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            return new ParseOutput(console.OpenOutput());
        }

        if (Directory.Exists(path))
        {
            throw new ParseFailureException($"{path}: it is a directory", ExitCode.File);
        }

        string target = Target(path);
        // A named pipe keeps one waiting until somebody reads it.
        if (await Task.Run(() => OutputDevice.Open(path, target), cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false) is { } device)
        {
            return new ParseOutput(device);
        }

        if (Path.GetDirectoryName(target) is { } folder && !Directory.Exists(folder))
        {
            throw new ParseFailureException($"{path}: there is no folder {folder}", ExitCode.File);
        }

        return new ParseOutput(new FileStream(Partial(target), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous), target);
    }

    /// <summary>Whether this input will be replaced. Whichever way leads to it, a link or another case of letters, our partial file is beside it.</summary>
    public bool Replaces(string input)
    {
        string file = input == ParseRequest.StandardInput ? "/dev/stdin" : input;
        return _path is not null && File.Exists(file) && File.Exists(Partial(Target(file)));
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        IsBroken = true;
        // Who reads a pipe may keep one waiting for ever; what is given up then is the last that this process does.
        Task write = _stream.WriteAsync(Buffer.WrittenMemory, cancellationToken).AsTask();
        await (_path is null ? write.WaitAsync(cancellationToken) : write).ConfigureAwait(false);
        IsBroken = false;
        Buffer.ResetWrittenCount();
    }

    /// <summary>For a caller that cannot await: the reader, which tells what is between records. Unlike <see cref="FlushAsync"/> it is not given up while it waits for a pipe.</summary>
    public void FlushIfFull(CancellationToken cancellationToken)
    {
        if (!IsFull)
        {
            return;
        }

        IsBroken = true;
        cancellationToken.ThrowIfCancellationRequested();
        _stream.Write(Buffer.WrittenSpan);
        IsBroken = false;
        Buffer.ResetWrittenCount();
    }

    /// <summary>All is written: the file gets its name.</summary>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await _stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        await _stream.DisposeAsync().ConfigureAwait(false);
        if (_path is not null)
        {
            File.Move(Partial(_path), _path, overwrite: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync().ConfigureAwait(false);
        if (_path is not null)
        {
            File.Delete(Partial(_path));
        }
    }

    private static string Partial(string path) => $"{path}.{Environment.ProcessId}.partial";

    /// <summary>A link stays, and what it leads to is written.</summary>
    private static string Target(string path) => (new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
}

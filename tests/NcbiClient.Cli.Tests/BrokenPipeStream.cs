namespace NcbiClient.Cli.Tests;

/// <summary>An output whose other end has gone, or a disk that is full.</summary>
internal sealed class BrokenPipeStream(int errorNumber) : MemoryStream
{
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("It cannot be written", errorNumber);
}

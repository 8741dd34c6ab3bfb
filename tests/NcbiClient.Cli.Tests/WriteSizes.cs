namespace NcbiClient.Cli.Tests;

/// <summary>Standard output that notes how much came at once.</summary>
internal sealed class WriteSizes : MemoryStream
{
    public int Largest { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Largest = Math.Max(Largest, buffer.Length);
        base.Write(buffer);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Largest = Math.Max(Largest, buffer.Length);
        return base.WriteAsync(buffer, cancellationToken);
    }
}

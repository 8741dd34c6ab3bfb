using System.Text;

namespace NcbiClient.Cli.Tests;

/// <summary>Standard output on the terminal that shows standard error too.</summary>
internal sealed class ScreenStream(TextWriter screen) : MemoryStream
{
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        screen.Write(Encoding.UTF8.GetString(buffer.Span));
        return ValueTask.CompletedTask;
    }
}

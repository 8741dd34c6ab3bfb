using System.Text;

namespace NcbiClient.Cli.Tests;

/// <summary>Standard output or standard error on a disk that is full.</summary>
internal sealed class FullWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("No space left on device");
}

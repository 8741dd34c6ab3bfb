using System.Text;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace NcbiClient.Cli.Tests;

/// <summary>One run of the tool within the test: what it printed, and its exit code.</summary>
internal sealed record ToolRun(int ExitCode, byte[] Bytes, string Text, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public static Task<ToolRun> OfAsync(params string[] arguments) => OfAsync([], arguments);

    public static async Task<ToolRun> OfAsync(byte[] input, string[] arguments, Stream? output = null, bool isTerminal = false, bool isStopped = false)
    {
        MemoryStream written = new();
        StringWriter text = new();
        StringWriter error = new();
        ToolConsole console = new()
        {
            OpenInput = () => new MemoryStream(input),
            OpenOutput = () => output ?? written,
            Output = text,
            Error = error,
            IsErrorTerminal = isTerminal,
            Time = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromMilliseconds(100) },
        };
        int exitCode = await NcbiCommand.RunAsync(arguments, console, isStopped ? new CancellationToken(canceled: true) : TestContext.Current.CancellationToken);
        return new ToolRun(exitCode, written.ToArray(), text.ToString(), error.ToString());
    }
}

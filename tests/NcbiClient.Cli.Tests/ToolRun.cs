using System.Text;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace NcbiClient.Cli.Tests;

/// <summary>One run of the tool within the test: what it printed, and its exit code.</summary>
internal sealed record ToolRun(int ExitCode, byte[] Bytes, string Text, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public static Task<ToolRun> OfAsync(params string[] arguments) => OfAsync([], arguments);

    /// <param name="input">What stands on standard input.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="change">Makes another console of the usual one.</param>
    /// <param name="stop">Stops it, as Ctrl+C does; null for when the test is stopped.</param>
    public static async Task<ToolRun> OfAsync(byte[] input, string[] arguments, Func<ToolConsole, ToolConsole>? change = null, CancellationToken? stop = null)
    {
        MemoryStream written = new();
        StringWriter text = new();
        StringWriter error = new();
        ToolConsole console = new()
        {
            OpenInput = () => new MemoryStream(input),
            OpenOutput = () => written,
            Output = text,
            Error = error,
            Time = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromMilliseconds(100) },
        };
        console = change is null ? console : change(console);
        int exitCode = await NcbiCommand.RunAsync(arguments, console, stop ?? TestContext.Current.CancellationToken);
        return new ToolRun(exitCode, written.ToArray(), text.ToString(), error.ToString());
    }
}

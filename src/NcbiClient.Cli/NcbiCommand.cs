using System.CommandLine;
using NcbiClient.Cli.Parse;

namespace NcbiClient.Cli;

/// <summary>The tool as a whole: one folder a command.</summary>
internal static class NcbiCommand
{
    /// <summary>Runs a command line; its exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments, ToolConsole console, CancellationToken cancellationToken)
    {
        RootCommand root = new("PubMed on the command line.") { ParseCommand.Create(console) };
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null }); // a file's name may begin with @
        if (parsed.Errors.Count > 0)
        {
            await console.Error.WriteLineAsync($"ncbi: {string.Join(" ", parsed.Errors.Select(static error => error.Message)).ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal)}").ConfigureAwait(false);
            await console.Error.WriteLineAsync("ncbi: 'ncbi --help' and 'ncbi parse --help' tell what there is.").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        // Signals and exceptions are ours: the one is handed in, the others become one line and an exit code.
        InvocationConfiguration configuration = new() { Output = console.Output, Error = console.Error, ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false };
        return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
    }
}

using System.CommandLine;
using NcbiClient.Cli.Parse;

namespace NcbiClient.Cli;

/// <summary>The tool as a whole: one folder a command.</summary>
internal static class NcbiCommand
{
    /// <summary>Runs a command line; its exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments, ToolConsole console, CancellationToken cancellationToken)
    {
        RootCommand root = new("PubMed on the command line.") { ParseCommand.Create(console, arguments) };
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null }); // a file's name may begin with @
        if (parsed.Errors.Count > 0)
        {
            console.Tell($"ncbi: {(parsed.CommandResult.Command == root ? FaultOfRoot(arguments) : FaultsOf(parsed))}\nncbi: 'ncbi --help' and 'ncbi parse --help' tell what there is.\n");
            return ExitCode.Usage;
        }

        // Signals and exceptions are ours: the one is handed in, the others become one line and an exit code.
        InvocationConfiguration configuration = new() { Output = console.Output, Error = console.Error, ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            console.Tell($"ncbi: standard output: {FileFault.OfWriting(e)}\n"); // of --help and the like
            return ExitCode.File;
        }
    }

    private static string FaultOfRoot(string[] arguments) => arguments is [{ } first, ..] ? $"There is no command {first}.".ReplaceLineEndings(" ") : "A command is missing.";

    private static string FaultsOf(ParseResult parsed) => string.Join(" ", parsed.Errors.Select(static error => error.Message)).ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal);
}

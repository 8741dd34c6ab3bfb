using Microsoft.Extensions.Options;
using NcbiClient;
using NcbiClient.Records;

namespace ReviewReferences;

/// <summary>The whole program: arguments in, text and an exit code out.</summary>
/// <param name="output">Takes the article.</param>
/// <param name="errors">Takes one line when something fails.</param>
/// <param name="environment">The environment variables.</param>
/// <param name="open">Opens the way to PubMed.</param>
public sealed class ReviewCommand(TextWriter output, TextWriter errors, Func<string, string?> environment, Func<CommandLine, PubMedConnection> open)
{
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        if (CommandLine.AsksForHelp(args))
        {
            await output.WriteLineAsync(Usage.Text);
            return ExitCode.Success;
        }

        CommandLine commandLine;
        PubMedConnection connection;
        try
        {
            commandLine = CommandLine.Parse(args, environment);
            connection = open(commandLine);
        }
        catch (Exception wrong) when (wrong is FormatException or OptionsValidationException)
        {
            return Fail(ExitCode.Usage, wrong.Message);
        }

        using (connection)
        {
            return await AskAsync(commandLine, connection, cancellationToken);
        }
    }

    private async Task<int> AskAsync(CommandLine commandLine, PubMedConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            Article article = await connection.Client.GetArticleAsync(commandLine.Id, cancellationToken);
            await (commandLine.Json ? output.WriteLineAsync(ArticleJson.Serialize(article, indented: true)) : PrintAsync(article, connection, cancellationToken));
            return ExitCode.Success;
        }
        catch (ArticleNotFoundException missing)
        {
            return Fail(ExitCode.NotFound, connection.IsOffline
                ? $"The embedded emulator has no article {missing.Id}: it knows the review and the works it cites. --live asks NCBI."
                : missing.Message);
        }
        catch (NcbiException failure)
        {
            return Fail(ExitCode.NcbiFailed, failure.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Fail(ExitCode.Cancelled, "Cancelled.");
        }
    }

    private async Task PrintAsync(Article article, PubMedConnection connection, CancellationToken cancellationToken)
    {
        ArticlePrinter.Print(article, output);
        await ReferencePrinter.PrintAsync(article, connection.Client, output, cancellationToken);
        if (connection.IsOffline)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync(Wrapping.Wrap(
                "Answered by the embedded emulator. PMIDs, PMCIDs and DOIs of references are placeholders, the review's PMID is unconfirmed: "
                + "tests/Fixtures/README.md. --live asks NCBI."));
        }
    }

    private int Fail(int exitCode, string message)
    {
        errors.WriteLine("ReviewReferences: " + message.ReplaceLineEndings(" "));
        return exitCode;
    }
}

namespace NcbiClient.Cli.Parse;

/// <summary>A run cannot go on: one line for the user, and an exit code.</summary>
internal sealed class ParseFailureException(string message, int exitCode, Exception? innerException = null) : Exception(message, innerException)
{
    public int ExitCode { get; } = exitCode;
}

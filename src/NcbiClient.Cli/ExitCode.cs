namespace NcbiClient.Cli;

/// <summary>What the tool ends with; <c>docs/cli.md</c> and <c>--help</c> tell users.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>An input is broken: malformed, cut, or no PubMed XML.</summary>
    public const int BrokenInput = 1;

    public const int Usage = 2;

    /// <summary>All was read, but malformed records were passed over.</summary>
    public const int RecordsSkipped = 3;

    /// <summary>A file is not there, or cannot be read or written.</summary>
    public const int File = 4;

    /// <summary>Stopped, where no signal ends the process: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;

    /// <summary>Who read the output went away, as shells have it.</summary>
    public const int BrokenPipe = 141;
}

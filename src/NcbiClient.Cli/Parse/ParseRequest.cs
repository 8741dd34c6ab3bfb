namespace NcbiClient.Cli.Parse;

/// <summary>What <c>ncbi parse</c> is asked to do.</summary>
internal sealed record ParseRequest
{
    /// <summary>The name of standard input among files.</summary>
    public const string StandardInput = "-";

    public required IReadOnlyList<string> Files { get; init; }

    public ParseFormat Format { get; init; }

    /// <summary>A file, or null for standard output.</summary>
    public string? Output { get; init; }

    public int Parallel { get; init; } = 1;

    public bool SkipMalformed { get; init; }
}

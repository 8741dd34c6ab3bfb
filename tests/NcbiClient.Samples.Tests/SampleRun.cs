using ReviewReferences;
using Xunit;

namespace NcbiClient.Samples.Tests;

/// <summary>One run of the sample in this process: what it printed, and its exit code.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The output's words, whatever lines they were wrapped to.</summary>
    public string Words => string.Join(' ', Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static Task<SampleRun> WithAsync(params string[] args) => WithAsync(PubMedConnection.Open, args);

    public static Task<SampleRun> WithAsync(Func<CommandLine, PubMedConnection> open, params string[] args) =>
        WithAsync(open, new Dictionary<string, string>(), TestContext.Current.CancellationToken, args);

    public static async Task<SampleRun> WithAsync(
        Func<CommandLine, PubMedConnection> open, IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken, params string[] args)
    {
        await using StringWriter output = new();
        await using StringWriter errors = new();
        ReviewCommand command = new(output, errors, environment.GetValueOrDefault, open);
        int exitCode = await command.RunAsync(args, cancellationToken);
        return new SampleRun(exitCode, output.ToString(), errors.ToString());
    }

    /// <summary>Nothing but one line on standard error.</summary>
    public void AssertFailed(int exitCode, string message)
    {
        Assert.Equal(exitCode, ExitCode);
        Assert.Equal("", Output);
        string line = Assert.Single(Errors.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
        Assert.Contains(message, line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
    }
}

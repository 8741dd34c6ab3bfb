using System.Net;
using System.Net.Sockets;
using ReviewReferences;
using Xunit;

namespace NcbiClient.Samples.Tests;

public class ReviewReferencesFailureTests
{
    private static readonly Func<CommandLine, PubMedConnection> NeverOpened = _ => throw new InvalidOperationException("Nothing may be asked.");

    [Theory]
    [InlineData("'garbage' is not", "garbage")]
    [InlineData("'' is not", "")]
    [InlineData("There is no option '--jsn'", "--jsn")]
    [InlineData("goes with --live", "--email", "me@example.org")]
    [InlineData("--live needs your e-mail address", "--live")]
    [InlineData("--live needs your e-mail address", "--live", "--email")]
    public async Task Run_WrongUsage_SaysSoInOneLine(string message, params string[] args) =>
        (await SampleRun.WithAsync(NeverOpened, args)).AssertFailed(ExitCode.Usage, message);

    [Fact]
    public async Task Run_LiveWithAnAddressThatIsNone_NamesTheOption() =>
        (await SampleRun.WithAsync("--live", "--email", "nobody")).AssertFailed(ExitCode.Usage, "NcbiOptions.Email");

    [Fact]
    public async Task Run_Live_TakesWhoCallsFromTheEnvironment()
    {
        CommandLine? seen = null;
        Dictionary<string, string> environment = new() { ["NCBI_EMAIL"] = "me@example.org", ["NCBI_API_KEY"] = "secret" };

        await SampleRun.WithAsync(Open, environment, TestContext.Current.CancellationToken, "--live", "PMC1");

        Assert.NotNull(seen);
        Assert.Equal(("me@example.org", "secret", "PMC1"), (seen.Email, seen.ApiKey, seen.Id.ToString()));

        PubMedConnection Open(CommandLine commandLine)
        {
            seen = commandLine;
            return new PubMedConnection();
        }
    }

    [Fact]
    public async Task Run_ArticleThatIsNotThere_SaysSoInOneLine() =>
        (await SampleRun.WithAsync("PMID 1")).AssertFailed(ExitCode.NotFound, "no article pmid:1");

    [Fact]
    public async Task Run_NobodyAnswers_SaysSoInOneLine() =>
        (await SampleRun.WithAsync(_ => new PubMedConnection(Unreachable()))).AssertFailed(ExitCode.NcbiFailed, "esearch, after 1 attempt");

    [Fact]
    public async Task Run_Cancelled_ExitsAsShellsExpect() =>
        (await SampleRun.WithAsync(PubMedConnection.Open, new Dictionary<string, string>(), new CancellationToken(canceled: true)))
            .AssertFailed(ExitCode.Cancelled, "Cancelled.");

    /// <summary>A loopback port at which nobody listens.</summary>
    private static NcbiOptions Unreachable()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        Uri address = new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        listener.Stop();
        return new NcbiOptions { Tool = "test", Email = "test@example.org", BaseAddress = address, MaxRetries = 0 };
    }
}

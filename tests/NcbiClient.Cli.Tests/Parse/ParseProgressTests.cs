using Xunit;

namespace NcbiClient.Cli.Tests.Parse;

public sealed class ParseProgressTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    private string Input => _files.Write("a.xml", SampleFiles.Set(50));

    [Fact]
    public async Task Parse_Progress_IsForTerminalsOnly()
    {
        Assert.Equal("", (await ToolRun.OfAsync("parse", Input)).Error);
        string shown = (await ToolRun.OfAsync([], ["parse", Input], OnTerminal)).Error;
        Assert.Contains("\r\u001b[?7l100% ", shown, StringComparison.Ordinal);
        Assert.Contains(" records, ", shown, StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[K", shown, StringComparison.Ordinal);
    }

    /// <summary>A line that the terminal wraps cannot be taken back: it is to cut it, and then to wrap again.</summary>
    [Fact]
    public async Task Parse_Progress_IsCutWhereTheLineEnds()
    {
        string shown = (await ToolRun.OfAsync([], ["parse", Input], OnTerminal)).Error;
        string[] bars = shown.Split('\r')[1..^1];
        Assert.NotEmpty(bars);
        Assert.All(bars, bar => Assert.Matches("^\u001b\\[\\?7l[^\u001b]+\u001b\\[K\u001b\\[\\?7h$", bar));
    }

    [Fact]
    public async Task Parse_ProgressOfSeveral_TellsWhichFile()
    {
        string shown = (await ToolRun.OfAsync([], ["parse", Input, Input], OnTerminal)).Error;
        Assert.Contains("\u001b[?7l1/2 100% ", shown, StringComparison.Ordinal);
        Assert.Contains("\u001b[?7l2/2 100% ", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("2/2 100% 100 records", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_ProgressOfAPipe_HasNoBar()
    {
        string shown = (await ToolRun.OfAsync([], ["parse", "-"], console => OnTerminal(console) with { OpenInput = () => new WaitingInput(new MemoryStream(SampleFiles.Set(50))) })).Error;
        Assert.Contains("\u001b[?7l50 records, ", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("%", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_SummaryToTheSameTerminal_TakesThePlaceOfTheBar()
    {
        StringWriter screen = new();
        await ToolRun.OfAsync([], ["parse", Input], console => OnTerminal(console) with { Error = screen, OpenOutput = () => new ScreenStream(screen) });
        Assert.Contains(" MB/s [########################]\u001b[K\u001b[?7h\r\u001b[Krecords: 50\n", screen.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jsonl", false, false)]
    [InlineData("xml", false, false)]
    [InlineData("jsonl", true, true)]
    [InlineData("summary", false, true)]
    public async Task Parse_ProgressBesideRecords_IsShownIfTheyGoToAFile(string format, bool isFile, bool isShown)
    {
        ToolRun run = await ToolRun.OfAsync([], ["parse", Input, "-f", format], console => OnTerminal(console) with { IsOutputFile = isFile });
        Assert.Equal(isShown, run.Error.Length > 0);
        run = await ToolRun.OfAsync([], ["parse", Input, "-f", format, "-o", _files.PathTo("out")], OnTerminal);
        Assert.True(run.Error.Length > 0);
    }

    private static ToolConsole OnTerminal(ToolConsole console) => console with { IsErrorTerminal = true };
}

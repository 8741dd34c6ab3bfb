using Xunit;

namespace NcbiClient.Cli.Tests.Parse;

public sealed class ParseUsageTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "a.xml", "--format", "yaml")]
    [InlineData("parse", "a.xml", "--parallel", "0")]
    [InlineData("parse", "a.xml", "--parallel", "x")]
    [InlineData("parse", "a.xml", "--no-such-option")]
    [InlineData("parse", "a.xml", "--output", "")]
    [InlineData("unknown")]
    public async Task Run_WrongUsage_Exits2(params string[] arguments)
    {
        ToolRun run = await ToolRun.OfAsync(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("ncbi: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.TrimEnd().Split('\n').Length); // what is wrong, and where help is
    }

    [Fact]
    public async Task Parse_NameWithAt_IsAFile()
    {
        string file = _files.Write("@a.xml", SampleFiles.Set(2));
        Assert.Equal(0, (await ToolRun.OfAsync("parse", file)).ExitCode);
        ToolRun run = await ToolRun.OfAsync("parse", "@missing.xml");
        Assert.Equal((4, "ncbi: @missing.xml: there is no such file"), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task Parse_Help_TellsOptionsAndExitCodes()
    {
        ToolRun run = await ToolRun.OfAsync("parse", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.All(["--format", "--output", "--parallel", "--skip-malformed", "Exit codes", "130"], text => Assert.Contains(text, run.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("There is no command prase.", "prase", "a.xml")]
    [InlineData("A command is missing.")]
    [InlineData("--format is summary, jsonl or xml, not 'YAML'.", "parse", "a.xml", "-f", "YAML")]
    [InlineData("--parallel is a number from 1 to 64, not '-1'.", "parse", "a.xml", "-p", "-1")]
    [InlineData("--parallel is a number from 1 to 64, not '65'.", "parse", "a.xml", "-p", "65")]
    [InlineData("There is no option -x.xml. (A file of that name is ./-x.xml.)", "parse", "-x.xml")]
    [InlineData("The name of a FILE is empty.", "parse", "")]
    public async Task Run_WrongUsage_SaysWhat(string fault, params string[] arguments)
    {
        ToolRun run = await ToolRun.OfAsync(arguments);
        Assert.Equal((2, $"ncbi: {fault}"), (run.ExitCode, run.Error.Split('\n')[0]));
    }

    [Theory]
    [InlineData("-x.xml")]
    [InlineData("--format")]
    public async Task Parse_NameAfterTwoDashes_IsAFile(string name)
    {
        ToolRun run = await ToolRun.OfAsync("parse", "-f", "jsonl", "--", name);
        Assert.Equal((4, $"ncbi: {name}: there is no such file\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Parse_StandardInputTwice_Exits2()
    {
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(1), ["parse", "-", "-"]);
        Assert.Equal((2, "", "ncbi: -: standard input can be read only once\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Run_StandardErrorIsFull_KeepsTheExitCode()
    {
        Assert.Equal(2, (await ToolRun.OfAsync([], ["unknown"], console => console with { Error = new FullWriter() })).ExitCode);
        Assert.Equal(4, (await ToolRun.OfAsync([], ["parse", _files.PathTo("missing.xml")], console => console with { Error = new FullWriter() })).ExitCode);
    }

    [Fact]
    public async Task Help_StandardOutputIsFull_Exits4AndSaysSo()
    {
        ToolRun run = await ToolRun.OfAsync([], ["parse", "--help"], console => console with { Output = new FullWriter() });
        Assert.Equal((4, "ncbi: standard output: No space left on device\n"), (run.ExitCode, run.Error));
    }
}

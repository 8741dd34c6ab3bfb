using Xunit;

namespace NcbiClient.Cli.Tests.Parse;

public sealed class ParseOutputTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Parse_Directory_Exits4AndSaysSo()
    {
        string file = _files.Write("a.xml", SampleFiles.Set(1));
        foreach (string[] arguments in (string[][])[["parse", _files.Folder], ["parse", file, "-o", _files.Folder]])
        {
            ToolRun run = await ToolRun.OfAsync(arguments);
            Assert.Equal((4, $"ncbi: {_files.Folder}: it is a directory"), (run.ExitCode, run.Error.TrimEnd()));
        }
    }

    [Fact]
    public async Task Parse_OutputIsMinus_IsStandardOutput()
    {
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(2), ["parse", "-", "-f", "jsonl", "-o", "-"]);
        Assert.Equal((0, 2), (run.ExitCode, run.Output.Count(c => c == '\n')));
    }

    [Fact]
    public async Task Parse_OutputIsANamedPipe_IsWrittenToAndStays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other pipes.");
        string pipe = await _files.MakePipeAsync("pipe");
        Task<string[]> reader = Task.Run(() => File.ReadAllLines(pipe), TestContext.Current.CancellationToken);
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(300), ["parse", "-", "-f", "jsonl", "-o", pipe]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(300, (await reader.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).Length);
        Assert.Equal([pipe], Directory.GetFiles(_files.Folder));
    }

    [Fact]
    public async Task Parse_Output_AppearsOnlyWhenWhole()
    {
        string output = _files.PathTo("out.jsonl");
        Assert.Equal(1, (await ToolRun.OfAsync(SampleFiles.Set(500)[..^9], ["parse", "-", "-f", "jsonl", "-o", output])).ExitCode);
        Assert.Empty(Directory.GetFiles(_files.Folder));
        Assert.Equal(0, (await ToolRun.OfAsync(SampleFiles.Set(500), ["parse", "-", "-f", "jsonl", "-o", output])).ExitCode);
        Assert.Equal([output], Directory.GetFiles(_files.Folder));
        Assert.Equal(500, File.ReadAllLines(output).Length);
    }

    [Fact]
    public async Task Parse_Cancelled_Exits130AndLeavesNoFile()
    {
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(5), ["parse", "-", "-f", "xml", "-o", _files.PathTo("out.xml")], stop: new CancellationToken(canceled: true));
        Assert.Equal(130, run.ExitCode);
        Assert.Empty(Directory.GetFiles(_files.Folder));
    }

    [Theory]
    [InlineData(32, 141, "")]
    [InlineData(28, 4, "ncbi: standard output: It cannot be written")]
    public async Task Parse_OutputFails_SaysSoUnlessTheReaderHasGone(int errorNumber, int exitCode, string error)
    {
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(5), ["parse", "-"], console => console with { OpenOutput = () => new BrokenPipeStream(errorNumber) });
        Assert.Equal((exitCode, error), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task Parse_OutputInNoFolder_Exits4AndNamesTheFolder()
    {
        string output = _files.PathTo(Path.Combine("none", "x"));
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(1), ["parse", "-", "-o", output]);
        Assert.Equal((4, $"ncbi: {output}: there is no folder {_files.PathTo("none")}\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Parse_OutputIsAnInput_Exits2AndKeepsIt()
    {
        byte[] xml = SampleFiles.Set(3);
        string file = _files.Write("a.xml", xml);
        string link = _files.PathTo("link.xml");
        Directory.CreateSymbolicLink(_files.PathTo("folder"), _files.Folder);
        File.CreateSymbolicLink(link, file);
        string[][] pairs = [[file, file], [file, link], [link, file], [file, _files.PathTo(Path.Combine("folder", "a.xml"))], [_files.PathTo(Path.Combine("folder", "link.xml")), file]];
        foreach (string[] pair in pairs)
        {
            ToolRun run = await ToolRun.OfAsync("parse", _files.Write("b.xml", xml), pair[0], "-o", pair[1]);
            Assert.Equal((2, $"ncbi: {pair[0]}: it is the file of --output too, and would be lost; give that another name\n"), (run.ExitCode, run.Error));
            Assert.Equal(xml, File.ReadAllBytes(file));
            Assert.Equal(3, Directory.GetFiles(_files.Folder).Length);
        }
    }

    [Fact]
    public async Task Parse_OutputIsALink_WritesWhatItLeadsTo()
    {
        string target = _files.Write("target.jsonl", []);
        string link = _files.PathTo("link.jsonl");
        File.CreateSymbolicLink(link, target);
        Assert.Equal(0, (await ToolRun.OfAsync(SampleFiles.Set(4), ["parse", "-", "-f", "jsonl", "-o", link])).ExitCode);
        Assert.Equal(4, File.ReadAllLines(target).Length);
        Assert.Equal(target, new FileInfo(link).LinkTarget);
    }

    [Fact]
    public async Task Parse_OutputIsAFileInSharedMemory_IsReplaced()
    {
        Assert.SkipUnless(Directory.Exists("/dev/shm"), "There is no /dev/shm on this machine.");
        string output = $"/dev/shm/ncbi-{Environment.ProcessId}.jsonl";
        try
        {
            Assert.Equal(0, (await ToolRun.OfAsync(SampleFiles.Set(9), ["parse", "-", "-f", "jsonl", "-o", output])).ExitCode);
            Assert.Equal(0, (await ToolRun.OfAsync(SampleFiles.Set(2), ["parse", "-", "-f", "jsonl", "-o", output])).ExitCode);
            Assert.Equal(2, File.ReadAllLines(output).Length);
        }
        finally
        {
            File.Delete(output);
        }
    }

    [Fact]
    public async Task Parse_OutputIsAFullDevice_SaysSo()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full on this machine.");
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(2), ["parse", "-", "-o", "/dev/full"]);
        Assert.Equal((4, "ncbi: /dev/full: No space left on device\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Parse_CancelledWhileTheReaderOfAPipeWaits_Ends()
    {
        using CancellationTokenSource stop = new();
        StuckStream stuck = new();
        Task<ToolRun> run = ToolRun.OfAsync(SampleFiles.Set(5), ["parse", "-", "-f", "jsonl"], console => console with { OpenOutput = () => stuck }, stop.Token);
        await stuck.Written.WaitAsync(TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        Assert.Equal(130, (await run.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).ExitCode);
    }
}

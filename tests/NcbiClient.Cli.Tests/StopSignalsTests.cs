using NcbiClient.Cli.Tests.Parse;
using Xunit;

namespace NcbiClient.Cli.Tests;

public sealed class StopSignalsTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("TERM", 15)]
    [InlineData("INT", 2)]
    [InlineData("HUP", 1)]
    public async Task Stop_WhileStandardInputIsAwaited_EndsByTheSignalAndLeavesNoFile(string signal, int number)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals that one process sends to another.");
        Assert.SkipWhen(IsIgnored(number), $"These tests run where SIG{signal} is ignored, as after nohup or in the background: so does the tool.");
        string output = _files.Write("out.jsonl", "old"u8.ToArray());
        using ToolProcess tool = new("parse", "-", "-f", "jsonl", "-o", output);
        await tool.WriteAsync(SampleFiles.Set(5000)[..^9]); // far more than a pipe holds, and without its end
        Assert.Equal(2, Directory.GetFiles(_files.Folder).Length);

        await tool.SignalAsync(signal);

        Assert.Equal((128 + number, "ncbi: stopped\n"), await tool.EndAsync());
        Assert.Equal([output], Directory.GetFiles(_files.Folder));
        Assert.Equal("old", File.ReadAllText(output));
    }

    [Fact]
    public async Task Stop_WhileANamedPipeIsAwaited_Ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other pipes.");
        const int Records = 20_000;
        using ToolProcess tool = new("parse", _files.Write("a.xml", SampleFiles.Set(Records)), await _files.MakePipeAsync("pipe"), "-f", "jsonl");
        for (int line = 0; line < Records - 500; line++) // the others fit into the pipe
        {
            Assert.NotNull(await tool.Output.ReadLineAsync(TestContext.Current.CancellationToken));
        }

        await tool.SignalAsync("TERM"); // about now the tool opens the pipe, and nobody will write into that
        Assert.Equal((143, "ncbi: stopped\n"), await tool.EndAsync());
    }

    [Fact]
    public async Task Run_ReaderOfTheOutputGoesAway_EndsQuietly()
    {
        using ToolProcess tool = new("parse", _files.Write("a.xml", SampleFiles.Set(20_000)), "-f", "jsonl");
        Assert.NotNull(await tool.Output.ReadLineAsync(TestContext.Current.CancellationToken));
        tool.Output.Close();
        Assert.Equal((141, ""), await tool.EndAsync());
    }

    /// <summary>What a process ignores, those that it starts ignore too.</summary>
    private static bool IsIgnored(int signal)
    {
        const string Field = "SigIgn:";
        string? mask = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").FirstOrDefault(static line => line.StartsWith(Field, StringComparison.Ordinal)) : null;
        return mask is not null && (Convert.ToUInt64(mask[Field.Length..].Trim(), 16) >> (signal - 1) & 1) != 0;
    }
}

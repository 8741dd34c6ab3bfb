using NcbiClient.Cli.Parse;
using Xunit;

namespace NcbiClient.Cli.Tests.Parse;

public sealed class ParseInputTests : IDisposable
{
    private static readonly ToolConsole s_console = new() { OpenInput = static () => Stream.Null, OpenOutput = static () => Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null };

    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task OpenAsync_File_IsReadAsItIs()
    {
        await using Stream input = await ParseInput.OpenAsync(s_console, _files.Write("a.xml", [1]), TestContext.Current.CancellationToken);
        Assert.IsType<FileStream>(input);
    }

    /// <summary>A read from the file's own stream could not be given up.</summary>
    [Fact]
    public async Task OpenAsync_NamedPipe_IsAnInputThatCanBeGivenUp()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other pipes.");
        string pipe = await _files.MakePipeAsync("pipe");
        Task<Stream> opening = ParseInput.OpenAsync(s_console, pipe, TestContext.Current.CancellationToken);
        await using FileStream writer = await Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite), TestContext.Current.CancellationToken);
        await using Stream input = await opening;
        Assert.IsType<WaitingInput>(input);
    }

    [Fact]
    public async Task OpenAsync_NamedPipeWithoutAWriter_CanBeGivenUp()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other pipes.");
        string pipe = await _files.MakePipeAsync("pipe");
        using CancellationTokenSource stop = new();
        Task<Stream> opening = ParseInput.OpenAsync(s_console, pipe, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => opening.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        await using FileStream both = new(pipe, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite); // lets the open that was given up end
    }
}

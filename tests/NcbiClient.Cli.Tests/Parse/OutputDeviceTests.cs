using System.Diagnostics;
using System.IO.Pipes;
using System.Net.Sockets;
using Xunit;

namespace NcbiClient.Cli.Tests.Parse;

public sealed class OutputDeviceTests : IDisposable
{
    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("null")]
    [InlineData("link")]
    [InlineData("folder/null")]
    public async Task Parse_OutputIsADeviceOutsideOfDev_IsWrittenToAndStays(string name)
    {
        string device = _files.PathTo("null");
        await MakeNullOrSkipAsync(device);
        File.CreateSymbolicLink(_files.PathTo("link"), device);
        Directory.CreateSymbolicLink(_files.PathTo("folder"), _files.Folder);
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(3), ["parse", "-", "-f", "jsonl", "-o", _files.PathTo(name)]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(0, new FileInfo(device).Length); // a file would hold the records
        Assert.Equal(device, new FileInfo(_files.PathTo("link")).LinkTarget);
        Assert.Equal(2, Directory.GetFiles(_files.Folder).Length);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Parse_OutputIsInDevByAnotherName_IsWrittenTo(bool isLink)
    {
        Assert.SkipUnless(Directory.Exists("/dev/fd"), "There is no /dev/fd on this machine.");
        using AnonymousPipeServerStream pipe = new(PipeDirection.In);
        string path = $"/dev/fd/{pipe.GetClientHandleAsString()}";
        string output = isLink ? _files.PathTo("link") : Path.GetRelativePath(Environment.CurrentDirectory, path);
        if (isLink)
        {
            File.CreateSymbolicLink(output, path);
        }

        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(3), ["parse", "-", "-f", "jsonl", "-o", output]);
        pipe.DisposeLocalCopyOfClientHandle();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using StreamReader reader = new(pipe);
        Assert.Equal(3, (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Count(c => c == '\n'));
    }

    [Fact]
    public async Task Parse_OutputIsASocket_Exits4AndItStays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows tells sockets from files by itself.");
        string path = _files.PathTo("socket");
        using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(3), ["parse", "-", "-o", path]);
        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith($"ncbi: {path}: ", run.Error, StringComparison.Ordinal);
        Assert.Equal((0, path), (new FileInfo(path).Length, Assert.Single(Directory.GetFiles(_files.Folder))));
    }

    private static async Task MakeNullOrSkipAsync(string device)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The number of the device is Linux's.");
        using Process make = Process.Start(new ProcessStartInfo("mknod", [device, "c", "1", "3"]) { RedirectStandardError = true })!;
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.SkipUnless(make.ExitCode == 0, "Only root may make a device.");
        try
        {
            File.OpenHandle(device, FileMode.Open, FileAccess.Write).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("Devices do not work in the folder of temporary files.");
        }
    }
}

using System.Diagnostics;
using Xunit;

namespace NcbiClient.Cli.Tests;

/// <summary>The built tool in a process of its own, for what only a process has: signals, and standard streams that wait.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _error;

    public ToolProcess(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", ["exec", typeof(NcbiCommand).Assembly.Location, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        _process = Process.Start(start) ?? throw new InvalidOperationException("The tool did not start.");
        _error = _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public StreamReader Output => _process.StandardOutput;

    /// <summary>Writes to the tool's standard input, which stays open. More than a pipe holds has been read when this returns, but for the rest.</summary>
    public async Task WriteAsync(byte[] bytes)
    {
        await _process.StandardInput.BaseStream.WriteAsync(bytes, TestContext.Current.CancellationToken).AsTask().WaitAsync(s_patience, TestContext.Current.CancellationToken);
        await _process.StandardInput.BaseStream.FlushAsync(TestContext.Current.CancellationToken);
    }

    public async Task SignalAsync(string name)
    {
        using Process kill = Process.Start("/bin/sh", ["-c", $"kill -{name} {_process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>Waits for the end: the exit code, as a shell shows it, and what stands on standard error.</summary>
    public async Task<(int ExitCode, string Error)> EndAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(s_patience, TestContext.Current.CancellationToken);
        return (_process.ExitCode, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}

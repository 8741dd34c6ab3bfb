using System.Runtime.InteropServices;

namespace NcbiClient.Cli;

/// <summary>Ctrl+C (SIGINT), SIGTERM and SIGHUP cancel the run; once it has tidied up, the signal ends the process as it would have without us.</summary>
/// <remarks>An exit code alone is not enough: a shell stops its loop over files only if the signal itself ended the program.</remarks>
internal sealed class StopSignals : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _stop = new();
    private readonly ManualResetEventSlim _isTidy = new();
    private readonly PosixSignalRegistration[] _registrations;
    private int _signals;

    public StopSignals() =>
        _registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, Stop))];

    public CancellationToken Token => _stop.Token;

    /// <summary>The run is over. Where a signal stopped it, that ends the process here.</summary>
    public int End(int exitCode)
    {
        if (_stop.IsCancellationRequested)
        {
            _isTidy.Set();
            if (!OperatingSystem.IsWindows())
            {
                using ManualResetEventSlim never = new();
                never.Wait(s_patience);
            }
        }

        return exitCode;
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }

        _stop.Dispose();
        _isTidy.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        if (Interlocked.Increment(ref _signals) > 1)
        {
            return; // whoever asks twice means at once
        }

        signal.Cancel = OperatingSystem.IsWindows(); // there the exit code tells all
        _ = _stop.CancelAsync(); // not here: the run might go on to its end on this thread, and wait for it
        _isTidy.Wait();
    }
}

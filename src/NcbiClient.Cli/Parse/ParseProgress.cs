using System.Globalization;

namespace NcbiClient.Cli.Parse;

/// <summary>A progress bar on standard error, if a person looks at it and nothing else is written there meanwhile.</summary>
internal sealed class ParseProgress(ToolConsole console, ParseRequest request)
{
    private const int BarLength = 24;

    // The terminal cuts what is longer than its line, however narrow it is made: a wrapped line could not be written over.
    private const string Home = "\r\u001b[?7l";
    private const string EraseRest = "\u001b[K\u001b[?7h";

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    // Records on their way to a terminal, or through a pipe to a program that may write there, stand in its place.
    private readonly bool _isWanted = console.IsErrorTerminal && (request.Format == ParseFormat.Summary || request.Output is not null || console.IsOutputFile);

    private long _start;
    private long _shown;
    private int _file;
    private bool _isShown;

    /// <summary>The next file begins.</summary>
    public void StartFile()
    {
        _file++;
        _start = _shown = console.Time.GetTimestamp();
    }

    /// <summary>Shows how far a file is, unless that was shown a moment ago.</summary>
    public void Show(Stream input, long records, long bytes)
    {
        if (!_isWanted || console.Time.GetElapsedTime(_shown) < s_pause)
        {
            return;
        }

        _shown = console.Time.GetTimestamp();
        _isShown = true;
        double seconds = console.Time.GetElapsedTime(_start).TotalSeconds;
        string file = request.Files.Count > 1 ? $"{_file}/{request.Files.Count} " : "";
        double? share = input.CanSeek && input.Length > 0 ? Math.Min(1, (double)input.Position / input.Length) : null;
        console.Tell(string.Create(CultureInfo.InvariantCulture, $"{Home}{file}{share * 100:F0}{(share is null ? "" : "% ")}{records:N0} records, {bytes / 1e6 / seconds:F0} MB/s{Bar(share)}{EraseRest}"));
    }

    /// <summary>Removes the bar.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            _isShown = false;
            console.Tell("\r\u001b[K");
        }
    }

    private static string Bar(double? share)
    {
        int done = (int)(share * BarLength ?? 0);
        return share is null ? "" : $" [{new string('#', done)}{new string('.', BarLength - done)}]";
    }
}

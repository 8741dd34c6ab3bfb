using System.Globalization;

namespace NcbiClient.Cli.Parse;

/// <summary>A progress bar on standard error, if a person looks at it.</summary>
internal sealed class ParseProgress(ToolConsole console)
{
    private const int BarLength = 24;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly long _start = console.Time.GetTimestamp();
    private long _shown = console.Time.GetTimestamp();
    private bool _isShown;

    /// <summary>Shows how far a file is, unless that was shown a moment ago.</summary>
    public void Show(Stream input, long records, long bytes)
    {
        if (!console.IsErrorTerminal || console.Time.GetElapsedTime(_shown) < s_pause)
        {
            return;
        }

        _shown = console.Time.GetTimestamp();
        _isShown = true;
        double seconds = console.Time.GetElapsedTime(_start).TotalSeconds;
        console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{Bar(input)}{records:N0} records, {bytes / 1e6 / seconds:F0} MB/s \u001b[K"));
    }

    /// <summary>Removes the bar.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            _isShown = false;
            console.Error.Write("\r\u001b[K");
        }
    }

    private static string Bar(Stream input)
    {
        if (!input.CanSeek || input.Length == 0)
        {
            return "";
        }

        double share = Math.Min(1, (double)input.Position / input.Length);
        int done = (int)(share * BarLength);
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', done)}{new string('.', BarLength - done)}] {share * 100,3:F0}% ");
    }
}

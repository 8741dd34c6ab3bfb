using System.Text.RegularExpressions;

namespace NcbiClient.Transport.Classification;

/// <summary>Makes a server's text fit for an exception: one short line without key, address, file path or C++ trace.</summary>
internal static partial class ErrorTextCleaner
{
    private const int MaxLength = 200;
    private const int MostRead = 4000;
    private const string TraceSeparator = " --- ";

    /// <summary>Cleans a text.</summary>
    /// <param name="text">What the server said.</param>
    /// <param name="secret">The API key in use, if any; NCBI echoes it.</param>
    public static string Clean(string text, string? secret)
    {
        // Redaction comes first: no later step may cut a key in two and leave half of it.
        string line = WithoutKeys(text, secret);
        line = line.Length <= MostRead ? line : line[..MostRead];
        line = Blanks().Replace(line, " ").Trim();
        if (line.LastIndexOf(TraceSeparator, StringComparison.Ordinal) is var trace and >= 0)
        {
            line = line[(trace + TraceSeparator.Length)..];
        }

        line = FilePath().Replace(line, "[path]");
        line = Address().Replace(line, "[address]");
        line = MachineAddress().Replace(line, "[address]");
        return Shorten(line);
    }

    /// <summary>A text with every key blotted out, and otherwise as it was.</summary>
    public static string WithoutKeys(string text, string? secret)
    {
        if (!string.IsNullOrEmpty(secret))
        {
            text = text
                .Replace(secret, "[api key]", StringComparison.OrdinalIgnoreCase)
                .Replace(Uri.EscapeDataString(secret), "[api key]", StringComparison.OrdinalIgnoreCase);
        }

        return KeyLike().Replace(text, "[api key]");
    }

    private static string Shorten(string line)
    {
        if (line.Length <= MaxLength)
        {
            return line;
        }

        int end = char.IsHighSurrogate(line[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return string.Concat(line.AsSpan(0, end), "…");
    }

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    /// <summary>An NCBI key is 36 hexadecimal digits; another caller's may be echoed by a confused proxy.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9A-Fa-f]{36}(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLike();

    [GeneratedRegex("\"?(?<![\\w:/.])(?:/+[\\w.+-]+){2,}/?\"?", RegexOptions.CultureInvariant)]
    private static partial Regex FilePath();

    [GeneratedRegex(@"\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|(?<![\w:])(?:[0-9A-Fa-f]{1,4}:){3,7}[0-9A-Fa-f]{0,4}(?![\w:])|(?<![\w:])(?:[0-9A-Fa-f]{1,4}:)+(?::[0-9A-Fa-f]{1,4})+(?![\w:])", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b0x[0-9A-Fa-f]{6,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex MachineAddress();
}

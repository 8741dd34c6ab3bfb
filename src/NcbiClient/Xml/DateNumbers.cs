namespace NcbiClient.Xml;

/// <summary>The strings for the numbers of dates and times: one or two digits, with or without a zero before, and years since 1900.</summary>
internal static class DateNumbers
{
    private const int FirstYear = 1900;
    private const int Years = 200;

    private static readonly string[] s_single = [.. Enumerable.Range(0, 10).Select(static number => $"{number}")];
    private static readonly string[] s_double = [.. Enumerable.Range(0, 100).Select(static number => $"{number:00}")];
    private static readonly string[] s_years = [.. Enumerable.Range(FirstYear, Years).Select(static year => $"{year}")];

    /// <summary>The string for a text, if it is such a number; else null.</summary>
    public static string? Find(ReadOnlySpan<byte> text) => text.Length switch
    {
        1 => Find(s_single, Digit(text[0])),
        2 => Find(s_double, (10 * Digit(text[0])) + Digit(text[1])),
        4 => Find(s_years, (1000 * Digit(text[0])) + (100 * Digit(text[1])) + (10 * Digit(text[2])) + Digit(text[3]) - FirstYear),
        _ => null,
    };

    private static string? Find(string[] numbers, int index) => (uint)index < (uint)numbers.Length ? numbers[index] : null;

    /// <summary>The digit, or a number that makes all that is made with it too large.</summary>
    private static int Digit(byte digit) => digit is >= (byte)'0' and <= (byte)'9' ? digit - '0' : 1_000_000;
}

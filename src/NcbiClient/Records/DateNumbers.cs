using System.Runtime.CompilerServices;

namespace NcbiClient.Records;

/// <summary>The strings for the numbers of dates and times: one or two digits, with or without a zero before, years since 1900, and the months in three letters.</summary>
internal static class DateNumbers
{
    private const int FirstYear = 1900;
    private const int Years = 200;
    private const int Doubles = 10; // where the numbers of two digits begin
    private const int FourDigits = Doubles + 100; // and the years
    private const int FirstMonth = FourDigits + Years;
    private const int TooLarge = 1_000_000;

    private static readonly string[] s_numbers =
    [
        .. Enumerable.Range(0, 10).Select(static number => $"{number}"),
        .. Enumerable.Range(0, 100).Select(static number => $"{number:00}"),
        .. Enumerable.Range(FirstYear, Years).Select(static year => $"{year}"),
        .. MonthNames.Abbreviations,
    ];

    /// <summary>The string for a text, if it is such a number; else null.</summary>
    public static string? Find(ReadOnlySpan<byte> text)
    {
        int index = text.Length switch
        {
            1 => Digit(text[0]),
            2 => IndexOfTwo(text[0], text[1]),
            4 => IndexOfYear(text[0], text[1], text[2], text[3]),
            _ => TooLarge,
        };
        return index < FirstMonth ? s_numbers[index] : null;
    }

    /// <summary>The index of a text, a month among them; negative when it is none of these.</summary>
    public static int IndexOf(string text)
    {
        int index = text.Length switch
        {
            1 => Digit(text[0]),
            2 => IndexOfTwo(text[0], text[1]),
            3 => IndexOfMonth(text),
            4 => IndexOfYear(text[0], text[1], text[2], text[3]),
            _ => TooLarge,
        };
        return index < s_numbers.Length ? index : -1;
    }

    /// <summary>The string of that index.</summary>
    public static string At(int index) => s_numbers[index];

    /// <summary>The index of a number of one or two digits before that byte, or of the four digits that stand there, whatever is behind them; negative when there is neither.</summary>
    /// <param name="behind">What stands behind it.</param>
    /// <param name="text">The number; four bytes must be there.</param>
    /// <param name="length">How many digits it has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexBefore(byte behind, ref byte text, out int length)
    {
        byte second = Unsafe.Add(ref text, 1);
        byte third = Unsafe.Add(ref text, 2);
        length = third == behind ? 2 : second == behind ? 1 : 4;
        int index = length == 2 ? IndexOfTwo(text, second) : length == 1 ? Digit(text) : IndexOfYear(text, second, third, Unsafe.Add(ref text, 3));
        return index < FirstMonth ? index : -1;
    }

    private static int IndexOfTwo(int first, int second) => Doubles + (10 * Digit(first)) + Digit(second);

    private static int IndexOfYear(int first, int second, int third, int fourth)
    {
        int year = (1000 * Digit(first)) + (100 * Digit(second)) + (10 * Digit(third)) + Digit(fourth) - FirstYear;
        return (uint)year < Years ? FourDigits + year : TooLarge;
    }

    private static int IndexOfMonth(string text)
    {
        int month = text switch
        {
            "Jan" => 0, "Feb" => 1, "Mar" => 2, "Apr" => 3, "May" => 4, "Jun" => 5, "Jul" => 6, "Aug" => 7, "Sep" => 8, "Oct" => 9, "Nov" => 10, "Dec" => 11,
            _ => TooLarge,
        };
        return FirstMonth + month;
    }

    /// <summary>The digit, or a number that makes all that is made with it too large.</summary>
    private static int Digit(int digit) => digit is >= '0' and <= '9' ? digit - '0' : TooLarge;
}

using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <summary>The strings for the numbers of dates and times: one or two digits, with or without a zero before, and years since 1900.</summary>
internal static class DateNumbers
{
    private const int FirstYear = 1900;
    private const int Years = 200;
    private const int Doubles = 10; // where the numbers of two digits begin
    private const int FourDigits = Doubles + 100; // and the years
    private const int TooLarge = 1_000_000;

    private static readonly string[] s_numbers =
    [
        .. Enumerable.Range(0, 10).Select(static number => $"{number}"),
        .. Enumerable.Range(0, 100).Select(static number => $"{number:00}"),
        .. Enumerable.Range(FirstYear, Years).Select(static year => $"{year}"),
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
        return index < s_numbers.Length ? s_numbers[index] : null;
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
        return index < s_numbers.Length ? index : -1;
    }

    private static int IndexOfTwo(byte first, byte second) => Doubles + (10 * Digit(first)) + Digit(second);

    private static int IndexOfYear(byte first, byte second, byte third, byte fourth)
    {
        int year = (1000 * Digit(first)) + (100 * Digit(second)) + (10 * Digit(third)) + Digit(fourth) - FirstYear;
        return (uint)year < Years ? FourDigits + year : TooLarge;
    }

    /// <summary>The digit, or a number that makes all that is made with it too large.</summary>
    private static int Digit(byte digit) => digit is >= (byte)'0' and <= (byte)'9' ? digit - '0' : TooLarge;
}

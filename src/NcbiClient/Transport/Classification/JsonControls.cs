using System.Globalization;
using System.Text;

namespace NcbiClient.Transport.Classification;

/// <summary>Writes the control characters of JSON as it wants them: NCBI leaves them as they are inside strings, where JSON forbids them.</summary>
internal static class JsonControls
{
    private const int FirstAllowed = 0x20;
    private const int EscapeLength = 6;

    /// <summary>The most bytes that <see cref="Escape"/> writes.</summary>
    public static int MostBytes(ReadOnlySpan<byte> body)
    {
        int controls = 0;
        foreach (byte one in body)
        {
            controls += one < FirstAllowed ? 1 : 0;
        }

        return body.Length + (controls * (EscapeLength - 1));
    }

    /// <summary>Copies a body; a control character becomes an escape inside a string, and a blank elsewhere.</summary>
    /// <returns>How many bytes were written.</returns>
    public static int Escape(ReadOnlySpan<byte> body, Span<byte> escaped)
    {
        int length = 0;
        bool isInString = false;
        bool isAfterBackslash = false;
        foreach (byte one in body)
        {
            // Behind a backslash an escape would read as something else.
            if (one < FirstAllowed && isInString && !isAfterBackslash)
            {
                length += Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{one:x4}"), escaped[length..]);
                continue;
            }

            escaped[length++] = Math.Max(one, (byte)' ');
            isInString ^= one == (byte)'"' && !isAfterBackslash;
            isAfterBackslash = one == (byte)'\\' && isInString && !isAfterBackslash;
        }

        return length;
    }
}

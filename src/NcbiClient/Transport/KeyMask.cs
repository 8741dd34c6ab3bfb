using System.Buffers.Text;
using System.Text;

namespace NcbiClient.Transport;

/// <summary>
/// Overwrites the API key where an answer echoes it, so that no reader can quote it in a result or an error: as it is, and with characters
/// written as JSON's <c>\u0061</c> or XML's <c>&amp;#97;</c>, which readers decode. Thread-safe.
/// </summary>
internal sealed class KeyMask(string? apiKey)
{
    /// <summary>NCBI's keys have 36 characters. A text much shorter could stand in an answer by chance, and an answer is not to be changed.</summary>
    private const int LeastLength = 16;

    private const byte Blot = (byte)'x';

    private readonly byte[] _key = apiKey is { Length: >= LeastLength } ? Encoding.UTF8.GetBytes(apiKey) : [];

    public void Apply(Span<byte> answer)
    {
        if (_key.Length == 0)
        {
            return;
        }

        Span<byte> rest = answer;
        while (rest.IndexOf(_key) is >= 0 and int at)
        {
            rest.Slice(at, _key.Length).Fill(Blot);
            rest = rest[(at + _key.Length)..];
        }

        if (answer.IndexOf("\\u00"u8) >= 0 || answer.IndexOf("&#"u8) >= 0)
        {
            ApplyToEscaped(answer);
        }
    }

    private void ApplyToEscaped(Span<byte> answer)
    {
        for (int at = 0; at < answer.Length; at++)
        {
            if (answer[at..].StartsWith("\\\\"u8))
            {
                at++; // an escaped backslash: what follows it is no escape
            }
            else if (LengthAt(answer[at..]) is > 0 and int length)
            {
                answer.Slice(at, length).Fill(Blot);
                at += length - 1;
            }
        }
    }

    /// <summary>How many bytes of a text's start spell the key; 0 if it does not begin with it.</summary>
    private int LengthAt(ReadOnlySpan<byte> text)
    {
        int length = 0;
        foreach (byte expected in _key)
        {
            (int character, int width) = CharacterAt(text[length..]);
            if (character != expected)
            {
                return 0;
            }

            length += width;
        }

        return length;
    }

    private static (int Character, int Width) CharacterAt(ReadOnlySpan<byte> text) => text switch
    {
        [] => (-1, 0),
        [(byte)'\\', (byte)'u', _, _, _, _, ..] when Utf8Parser.TryParse(text.Slice(2, 4), out ushort unit, out int digits, 'x') && digits == 4 => (unit, 6),
        [(byte)'&', (byte)'#', ..] => ReferenceAt(text),
        _ => (text[0], 1),
    };

    private static (int Character, int Width) ReferenceAt(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)';');
        ReadOnlySpan<byte> number = end < 0 ? [] : text[2..end];
        bool isHex = number is [(byte)'x', ..];
        number = isHex ? number[1..] : number;
        return Utf8Parser.TryParse(number, out int character, out int digits, isHex ? 'x' : 'D') && digits == number.Length
            ? (character, end + 1)
            : (text[0], 1);
    }
}

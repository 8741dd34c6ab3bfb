using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace NcbiClient.Xml;

/// <summary>Text as a reader should see it: references resolved, line ends normalized.</summary>
internal static class XmlText
{
    private const int MaxStackLength = 512; // characters

    /// <summary>A text in which every byte stands for itself.</summary>
    public static string FromUtf8(ReadOnlySpan<byte> utf8) => Ascii.IsValid(utf8) ? FromAscii(utf8) : Decode(utf8, ReadOnlySpan<byte>.Empty);

    /// <summary>The same for ASCII, which nearly all of PubMed is: its bytes are only widened.</summary>
    public static string FromAscii(ReadOnlySpan<byte> ascii)
    {
        if (ascii.IsEmpty)
        {
            return "";
        }

        string text = new('\0', ascii.Length);
        Widen(ascii, MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(text.AsSpan()), text.Length)); // nobody else has seen it yet
        return text;
    }

    /// <summary>Decodes text that has been checked. In CDATA only line ends change.</summary>
    public static string Decode(ReadOnlySpan<byte> raw, bool isCData) => Decode(raw, isCData ? "\r"u8 : "&\r"u8);

    /// <summary>Decodes an attribute's value that has been checked: white space becomes blanks.</summary>
    public static string DecodeAttribute(ReadOnlySpan<byte> raw)
    {
        ReadOnlySpan<byte> special = "&\t\n\r"u8;
        return raw.IndexOfAny(special) < 0 ? FromUtf8(raw) : Decode(raw, special);
    }

    /// <summary>A text has never more UTF-16 characters than bytes, whatever is decoded.</summary>
    private static string Decode(ReadOnlySpan<byte> raw, ReadOnlySpan<byte> special)
    {
        if (raw.Length <= MaxStackLength)
        {
            Span<char> text = stackalloc char[MaxStackLength];
            return new string(text[..Decode(raw, special, text)]);
        }

        char[] rented = ArrayPool<char>.Shared.Rent(raw.Length);
        string decoded = new(rented, 0, Decode(raw, special, rented));
        ArrayPool<char>.Shared.Return(rented);
        return decoded;
    }

    private static int Decode(ReadOnlySpan<byte> raw, ReadOnlySpan<byte> special, Span<char> text)
    {
        bool isAttribute = special.Length > 2;
        int written = 0;
        while (!raw.IsEmpty)
        {
            int at = raw.IndexOfAny(special);
            int plain = at < 0 ? raw.Length : at;
            written += Encoding.UTF8.GetChars(raw[..plain], text[written..]);
            raw = raw[plain..];
            if (raw is [(byte)'&', ..])
            {
                _ = XmlReference.TryRead(raw, out uint codePoint, out int length);
                written += new Rune(codePoint).EncodeToUtf16(text[written..]);
                raw = raw[length..];
            }
            else if (!raw.IsEmpty)
            {
                text[written++] = isAttribute ? ' ' : '\n';
                raw = raw is [(byte)'\r', (byte)'\n', ..] ? raw[2..] : raw[1..];
            }
        }

        return written;
    }

    /// <summary>Writes as many characters as there are bytes: whole vectors, the last of which may overlap the one before.</summary>
    private static void Widen(ReadOnlySpan<byte> ascii, Span<char> text)
    {
        ref byte from = ref MemoryMarshal.GetReference(ascii);
        ref ushort to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        nuint length = (nuint)ascii.Length;
        if (length >= 32)
        {
            for (nuint at = 0; at < length - 32; at += 32)
            {
                Vector512.WidenLower(Vector256.LoadUnsafe(ref from, at).ToVector512()).StoreUnsafe(ref to, at);
            }

            Vector512.WidenLower(Vector256.LoadUnsafe(ref from, length - 32).ToVector512()).StoreUnsafe(ref to, length - 32);
        }
        else if (length >= 16)
        {
            Vector256.WidenLower(Vector128.LoadUnsafe(ref from).ToVector256()).StoreUnsafe(ref to);
            Vector256.WidenLower(Vector128.LoadUnsafe(ref from, length - 16).ToVector256()).StoreUnsafe(ref to, length - 16);
        }
        else if (length >= 8)
        {
            Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref from)).AsByte()).StoreUnsafe(ref to);
            Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, length - 8))).AsByte()).StoreUnsafe(ref to, length - 8);
        }
        else
        {
            WidenFew(ref from, ref to, length);
        }
    }

    private static void WidenFew(ref byte from, ref ushort to, nuint length)
    {
        if (length >= 4)
        {
            WidenFour(ref from, ref to);
            WidenFour(ref Unsafe.Add(ref from, length - 4), ref Unsafe.Add(ref to, length - 4));
            return;
        }

        to = from;
        Unsafe.Add(ref to, length / 2) = Unsafe.Add(ref from, length / 2);
        Unsafe.Add(ref to, length - 1) = Unsafe.Add(ref from, length - 1);
    }

    private static void WidenFour(ref byte from, ref ushort to) =>
        Unsafe.WriteUnaligned(ref Unsafe.As<ushort, byte>(ref to), Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<uint>(ref from)).AsByte()).AsUInt64().ToScalar());
}

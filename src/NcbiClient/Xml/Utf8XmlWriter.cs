using System.Buffers;
using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>Writes XML in UTF-8 into a growing buffer. Not thread-safe.</summary>
/// <remarks>A character that XML does not allow, or half a surrogate pair, is an <see cref="ArgumentException"/>: it could not be read back.</remarks>
internal sealed class Utf8XmlWriter
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> s_special = SearchValues.Create(
        "<>&\r\"\t\n\uFFFE\uFFFF" + string.Concat(Enumerable.Range(0, 32).Where(static c => c is not (9 or 10 or 13)).Select(static c => (char)c)));

    private byte[] _buffer = new byte[16 * 1024];
    private int _length;
    private bool _isTagOpen;

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    public void Clear()
    {
        _length = 0;
        _isTagOpen = false;
    }

    public void Start(ReadOnlySpan<byte> name)
    {
        CloseTag();
        Append((byte)'<');
        Append(name);
        _isTagOpen = true;
    }

    public void End(ReadOnlySpan<byte> name)
    {
        if (_isTagOpen)
        {
            _isTagOpen = false;
            Append("/>"u8);
            return;
        }

        Append("</"u8);
        Append(name);
        Append((byte)'>');
    }

    /// <summary>An attribute of the tag just started; nothing when the value is null.</summary>
    public void Attribute(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
        {
            return;
        }

        Append((byte)' ');
        Append(name);
        Append("=\""u8);
        Escape(value, isAttribute: true);
        Append((byte)'"');
    }

    public void YesNo(ReadOnlySpan<byte> name, bool? value) => Attribute(name, value is null ? null : value.Value ? "Y" : "N");

    public void Text(string text)
    {
        CloseTag();
        Escape(text, isAttribute: false);
    }

    public void Text(MarkedText text)
    {
        CloseTag();
        if (text.HasMarkup)
        {
            AppendUtf8(text.Markup);
        }
        else
        {
            Escape(text.Text, isAttribute: false);
        }
    }

    /// <summary>Bytes that are XML already.</summary>
    public void Raw(ReadOnlySpan<byte> xml)
    {
        CloseTag();
        Append(xml);
    }

    public void Element(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            Start(name);
            if (text.Length > 0)
            {
                Text(text);
            }

            End(name);
        }
    }

    public void Element(ReadOnlySpan<byte> name, MarkedText? text)
    {
        if (text is { } marked)
        {
            Start(name);
            if (!marked.IsEmpty)
            {
                Text(marked);
            }

            End(name);
        }
    }

    private void CloseTag()
    {
        if (_isTagOpen)
        {
            _isTagOpen = false;
            Append((byte)'>');
        }
    }

    private void Escape(ReadOnlySpan<char> text, bool isAttribute)
    {
        while (text.IndexOfAny(s_special) is >= 0 and int at)
        {
            AppendUtf8(text[..at]);
            AppendEscaped(text[at], isAttribute);
            text = text[(at + 1)..];
        }

        AppendUtf8(text);
    }

    private void AppendEscaped(char c, bool isAttribute)
    {
        switch (c)
        {
            case '<':
                Append("&lt;"u8);
                break;
            case '>':
                Append("&gt;"u8);
                break;
            case '&':
                Append("&amp;"u8);
                break;
            case '\r':
                Append("&#xD;"u8);
                break;
            case '"' or '\t' or '\n' when !isAttribute:
                Append((byte)c);
                break;
            case '"' or '\t' or '\n':
                Append(c == '"' ? "&quot;"u8 : c == '\t' ? "&#x9;"u8 : "&#xA;"u8);
                break;
            default:
                throw new ArgumentException($"XML has no character U+{(int)c:X4}.");
        }
    }

    private void AppendUtf8(ReadOnlySpan<char> text)
    {
        Grow(text.Length * 3);
        _length += s_strict.GetBytes(text, _buffer.AsSpan(_length));
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Grow(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Append(byte b)
    {
        Grow(1);
        _buffer[_length++] = b;
    }

    private void Grow(int needed)
    {
        if (_buffer.Length - _length < needed)
        {
            Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, Math.Max((long)_buffer.Length * 2, (long)_length + needed)));
        }
    }
}

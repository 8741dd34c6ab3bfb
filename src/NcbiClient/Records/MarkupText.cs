using System.Globalization;
using System.Text;

namespace NcbiClient.Records;

/// <summary>Canonical markup as plain text, and plain text as canonical markup.</summary>
internal static class MarkupText
{
    public static string ToPlain(ReadOnlySpan<char> markup)
    {
        StringBuilder plain = new(markup.Length);
        MarkupTokens tokens = new(markup);
        while (tokens.Read())
        {
            if (tokens.Kind == MarkupToken.Text)
            {
                AppendUnescaped(plain, tokens.Content);
            }
        }

        return plain.ToString();
    }

    public static string Escape(string text) =>
        text.AsSpan().IndexOfAny("&<>\r") < 0 ? text : AppendEscaped(new StringBuilder(text.Length + 16), text).ToString();

    public static StringBuilder AppendEscaped(StringBuilder target, ReadOnlySpan<char> text) => AppendEscaped(target, text, "&<>\r");

    public static StringBuilder AppendEscapedAttribute(StringBuilder target, ReadOnlySpan<char> text) => AppendEscaped(target, text, "&<>\r\"\t\n");

    public static bool IsInline(ReadOnlySpan<char> name) => name is "b" or "i" or "sub" or "sup" or "u";

    private static StringBuilder AppendEscaped(StringBuilder target, ReadOnlySpan<char> text, ReadOnlySpan<char> special)
    {
        for (int at = text.IndexOfAny(special); at >= 0; at = text.IndexOfAny(special))
        {
            target.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\t' => "&#x9;",
                '\n' => "&#xA;",
                _ => "&#xD;",
            });
            text = text[(at + 1)..];
        }

        return target.Append(text);
    }

    private static void AppendUnescaped(StringBuilder plain, ReadOnlySpan<char> escaped)
    {
        while (escaped.IndexOf('&') is >= 0 and int at)
        {
            plain.Append(escaped[..at]);
            int end = at + escaped[at..].IndexOf(';');
            plain.Append(Resolve(escaped[(at + 1)..end]));
            escaped = escaped[(end + 1)..];
        }

        plain.Append(escaped);
    }

    private static string Resolve(ReadOnlySpan<char> entity) => entity switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        _ => char.ConvertFromUtf32(int.Parse(entity[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
    };
}

using System.Globalization;
using System.Text;

namespace NcbiClient.Records;

/// <summary>Canonical markup as plain text, HTML and Markdown.</summary>
internal static class MarkupText
{
    public static string ToPlain(string markup)
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

    public static string ToHtml(string markup)
    {
        StringBuilder html = new(markup.Length);
        MarkupTokens tokens = new(markup);
        while (tokens.Read())
        {
            if (tokens.Kind == MarkupToken.Text)
            {
                html.Append(tokens.Content);
            }
            else if (IsInline(tokens.LocalName) || IsMath(tokens.LocalName))
            {
                AppendHtmlTag(html, tokens.Kind, tokens.LocalName);
            }
        }

        return html.ToString();
    }

    public static string ToMarkdown(string markup)
    {
        StringBuilder markdown = new(markup.Length + 16);
        MarkupTokens tokens = new(markup);
        while (tokens.Read())
        {
            if (tokens.Kind == MarkupToken.Text)
            {
                AppendMarkdownText(markdown, tokens.Content);
            }
            else if (tokens.LocalName is "i" or "b")
            {
                markdown.Append(tokens.Kind == MarkupToken.Empty ? "" : tokens.LocalName is "i" ? "*" : "**");
            }
            else if (IsInline(tokens.LocalName))
            {
                AppendHtmlTag(markdown, tokens.Kind, tokens.LocalName);
            }
        }

        return markdown.ToString();
    }

    public static string Escape(string text) =>
        text.AsSpan().IndexOfAny("&<>\r") < 0 ? text : AppendEscaped(new StringBuilder(text.Length + 16), text).ToString();

    public static StringBuilder AppendEscaped(StringBuilder target, ReadOnlySpan<char> text) => AppendEscaped(target, text, "&<>\r");

    public static StringBuilder AppendEscapedAttribute(StringBuilder target, ReadOnlySpan<char> text) => AppendEscaped(target, text, "&<>\r\"\t\n");

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

    private static bool IsInline(ReadOnlySpan<char> name) => name is "b" or "i" or "sub" or "sup" or "u";

    private static bool IsMath(ReadOnlySpan<char> name) => name is "math" or "mrow" or "mi" or "mn" or "mo" or "ms" or "mtext" or "mspace"
        or "msup" or "msub" or "msubsup" or "mfrac" or "msqrt" or "mroot" or "mover" or "munder" or "munderover" or "mtable" or "mtr" or "mtd"
        or "mstyle" or "merror" or "mpadded" or "mphantom" or "mmultiscripts" or "mprescripts";

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

    private static void AppendHtmlTag(StringBuilder html, MarkupToken kind, ReadOnlySpan<char> name)
    {
        html.Append(kind == MarkupToken.End ? "</" : "<").Append(name).Append('>');
        if (kind == MarkupToken.Empty)
        {
            html.Append("</").Append(name).Append('>');
        }
    }

    private static void AppendMarkdownText(StringBuilder markdown, ReadOnlySpan<char> escaped)
    {
        char before = ' ';
        foreach (char c in escaped)
        {
            bool isReference = before == '&' && c == '#';
            if (!isReference && c is '\\' or '*' or '_' or '`' or '[' or ']' or '#' or '|' or '~')
            {
                markdown.Append('\\');
            }

            markdown.Append(c);
            before = c;
        }
    }
}

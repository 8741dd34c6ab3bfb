using System.Text;

namespace NcbiClient.Records;

/// <summary>Escapes what Markdown would not take for words.</summary>
internal static class MarkdownText
{
    public static void Append(StringBuilder markdown, ReadOnlySpan<char> escaped)
    {
        while (!escaped.IsEmpty)
        {
            int end = escaped.IndexOf('\n') + 1;
            ReadOnlySpan<char> line = end == 0 ? escaped : escaped[..end];
            if (markdown.Length == 0 || markdown[^1] == '\n')
            {
                line = AppendStart(markdown, line);
            }

            AppendWords(markdown, line);
            escaped = escaped[(end == 0 ? escaped.Length : end)..];
        }
    }

    /// <summary>Begins a line so that it is no list, heading or code; the rest of the line.</summary>
    private static ReadOnlySpan<char> AppendStart(StringBuilder markdown, ReadOnlySpan<char> line)
    {
        int blanks = line.IndexOfAnyExcept(' ', '\t') is >= 0 and int found ? found : line.Length;
        if (blanks >= 4 || line[..blanks].Contains('\t'))
        {
            markdown.Append(line[0] == '\t' ? "&#9;" : "&#32;");
            return line[1..];
        }

        ReadOnlySpan<char> rest = line[blanks..];
        int mark = MarkAt(rest);
        if (mark < 0)
        {
            return line;
        }

        markdown.Append(line[..(blanks + mark)]).Append('\\').Append(rest[mark]);
        return rest[(mark + 1)..];
    }

    /// <summary>Where the character is that makes a line other than words, or -1.</summary>
    private static int MarkAt(ReadOnlySpan<char> line)
    {
        int digits = line.IndexOfAnyExceptInRange('0', '9') is >= 0 and int found ? found : line.Length;
        if (digits == line.Length)
        {
            return -1;
        }

        bool isAlone = digits + 1 == line.Length || char.IsWhiteSpace(line[digits + 1]);
        return line[digits] switch
        {
            '.' or ')' when digits > 0 && isAlone => digits,
            '-' when digits == 0 && (isAlone || line[1] == '-') => 0,
            '+' when digits == 0 && isAlone => 0,
            '=' when digits == 0 => 0,
            _ => -1,
        };
    }

    private static void AppendWords(StringBuilder markdown, ReadOnlySpan<char> escaped)
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

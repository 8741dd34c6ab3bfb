using System.Globalization;
using System.Text;

namespace NcbiClient.Testing.Engine;

/// <summary>JSON as NCBI writes it: slashes and letters of all languages as they are.</summary>
internal static class JsonText
{
    public static string Quote(string text)
    {
        StringBuilder json = new("\"");
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                < ' ' => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => json.Append(c),
            };
        }

        return json.Append('"').ToString();
    }

    public static string List(IEnumerable<string> items) => $"[{string.Join(',', items.Select(Quote))}]";

    /// <summary>Quotes, but leaves line feeds raw, as NCBI does in its errors: no strict reader takes that.</summary>
    public static string QuoteWithRawLineFeeds(string text) => Quote(text).Replace("\\n", "\n", StringComparison.Ordinal);
}

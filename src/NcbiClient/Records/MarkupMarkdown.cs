namespace NcbiClient.Records;

/// <summary>Writes canonical markup as Markdown: emphasis with asterisks where Markdown surely reads it as such, else with tags.</summary>
internal sealed class MarkupMarkdown
{
    private readonly MarkdownPieces _pieces = new();
    private readonly Stack<MarkdownEmphasis> _open = new();

    public static string Write(string markup)
    {
        MarkupMarkdown markdown = new();
        MarkupTokens tokens = new(markup);
        while (tokens.Read())
        {
            markdown.Add(tokens);
        }

        markdown._pieces.DecideMarks();
        return markdown._pieces.Join();
    }

    private void Add(MarkupTokens token)
    {
        if (token.Kind == MarkupToken.Text)
        {
            _pieces.AddWords(token.Content);
        }
        else if (token.LocalName is "i" or "b")
        {
            AddEmphasis(token);
        }
        else if (MarkupText.IsInline(token.LocalName))
        {
            string end = $"</{token.LocalName}>";
            _pieces.AddTag(token.Kind == MarkupToken.End ? end : $"<{token.LocalName}>{(token.Kind == MarkupToken.Empty ? end : "")}");
        }
    }

    private void AddEmphasis(MarkupTokens token)
    {
        if (token.Kind == MarkupToken.Start)
        {
            MarkdownEmphasis emphasis = new(token.LocalName.ToString());
            emphasis.HasMarks = _open.All(outer => outer.Name != emphasis.Name); // asterisks within asterisks would end them
            _open.Push(emphasis);
            _pieces.Begin(emphasis);
        }
        else if (token.Kind == MarkupToken.End)
        {
            _pieces.End(_open.Pop());
        }
    }
}

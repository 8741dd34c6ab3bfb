using System.Text;

namespace NcbiClient.Records;

/// <summary>Writes canonical markup as HTML: inline elements and MathML Core, without attributes.</summary>
internal sealed class MarkupHtml
{
    private readonly StringBuilder _html = new();
    private readonly Stack<HtmlElement> _open = new([HtmlElement.Root]);

    public static string Write(string markup)
    {
        MarkupHtml html = new();
        MarkupTokens tokens = new(markup);
        while (tokens.Read())
        {
            html.Append(tokens);
        }

        return html._html.ToString();
    }

    private void Append(MarkupTokens token)
    {
        if (token.Kind is MarkupToken.Start or MarkupToken.Empty)
        {
            Open(HtmlElement.For(_open.Peek().Content, token.LocalName, token.Content));
        }

        if (token.Kind is MarkupToken.End or MarkupToken.Empty)
        {
            _html.Append(_open.Pop().Close);
        }
        else if (token.Kind == MarkupToken.Text && _open.Peek().Content != HtmlContent.Hidden)
        {
            _html.Append(token.Content);
        }
    }

    private void Open(HtmlElement element)
    {
        if (element.Content != HtmlContent.Hidden)
        {
            _html.Append(_open.Peek().Fence?.BeforeNextChild());
        }

        _html.Append(element.Open);
        _open.Push(element);
    }
}

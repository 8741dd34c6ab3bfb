using System.Globalization;
using System.Text;

namespace NcbiClient.Benchmarks.Generation;

/// <summary>XML with NLM's layout: an element a line, two blanks a level, in a buffer that is used again.</summary>
internal sealed class RecordText
{
    private readonly StringBuilder _xml = new();
    private readonly Stack<string> _open = [];

    public StringBuilder Written => _xml;

    public void Open(string name, string attributes = "")
    {
        Begin(name, attributes).Append('\n');
        _open.Push(name);
    }

    public void Close()
    {
        string name = _open.Pop();
        Indent().Append("</").Append(name).Append(">\n");
    }

    /// <summary>An element with text in which <c>&lt;</c> and <c>&amp;</c> become entities.</summary>
    public void Element(string name, string text, string attributes = "")
    {
        Begin(name, attributes);
        Append(text).Append("</").Append(name).Append(">\n");
    }

    /// <summary>An element whose content is markup already.</summary>
    public void Markup(string name, string markup, string attributes = "") =>
        Begin(name, attributes).Append(markup).Append("</").Append(name).Append(">\n");

    public void Element(string name, int number, string attributes = "") => Element(name, number.ToString(CultureInfo.InvariantCulture), attributes);

    public static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private StringBuilder Begin(string name, string attributes)
    {
        Indent().Append('<').Append(name);
        return (attributes.Length > 0 ? _xml.Append(' ').Append(attributes) : _xml).Append('>');
    }

    private StringBuilder Append(string text) => _xml.Append(text.AsSpan().ContainsAny('<', '&') ? Escape(text) : text);

    private StringBuilder Indent() => _xml.Append(' ', 2 + (2 * _open.Count));
}

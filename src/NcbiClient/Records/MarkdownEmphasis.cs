namespace NcbiClient.Records;

/// <summary>An <c>i</c> or <c>b</c> in Markdown: with asterisks, or where Markdown would not read them as emphasis, with tags.</summary>
/// <param name="name">The element's name.</param>
internal sealed class MarkdownEmphasis(string name)
{
    private readonly string _mark = name is "b" ? "**" : "*";

    public string Name { get; } = name;

    public bool HasMarks { get; set; } = true;

    public string Open => HasMarks ? _mark : $"<{Name}>";

    public string Close => HasMarks ? _mark : $"</{Name}>";
}

namespace NcbiClient.Records;

/// <summary>A part of a Markdown text: words, a tag, or where an emphasis begins or ends.</summary>
internal sealed class MarkdownPiece
{
    private readonly string _text = "";

    private MarkdownPiece(string text) => _text = text;

    private MarkdownPiece(MarkdownEmphasis emphasis) => Emphasis = emphasis;

    public MarkdownEmphasis? Emphasis { get; }

    public bool IsWords { get; private init; }

    /// <summary>Words that are white space only.</summary>
    public bool IsSpace => IsWords && string.IsNullOrWhiteSpace(_text);

    public bool Opens { get; private init; }

    public bool Closes => Emphasis is not null && !Opens;

    /// <summary>What is written, words before their escaping.</summary>
    public string Text => Emphasis is null ? _text : Opens ? Emphasis.Open : Emphasis.Close;

    public static MarkdownPiece Words(string escaped) => new(escaped) { IsWords = true };

    public static MarkdownPiece Tag(string tag) => new(tag);

    public static MarkdownPiece Begin(MarkdownEmphasis emphasis) => new(emphasis) { Opens = true };

    public static MarkdownPiece End(MarkdownEmphasis emphasis) => new(emphasis);
}

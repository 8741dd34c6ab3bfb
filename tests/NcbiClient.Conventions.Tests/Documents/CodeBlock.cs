namespace NcbiClient.Conventions.Tests.Documents;

/// <summary>A fenced block of a document.</summary>
/// <param name="Path">The document, from the repository's root.</param>
/// <param name="Line">The number of the block's first line of code, from 1.</param>
/// <param name="Language">The word behind the opening fence, such as <c>csharp</c>.</param>
/// <param name="Marks">The HTML comments directly in front of the block, without their arrows.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed record CodeBlock(string Path, int Line, string Language, IReadOnlyList<string> Marks, string Text)
{
    private const string Given = "given";

    /// <summary>
    /// What a fragment is given, as a list of parameters: <c>PubMedClient pubmed, Article article</c>. Null for a block that is complete in itself.
    /// </summary>
    public string? Parameters => Marks.FirstOrDefault(static mark => mark == Given || mark.StartsWith(Given + ":", StringComparison.Ordinal))?[Given.Length..].TrimStart(':', ' ');
}

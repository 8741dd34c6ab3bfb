namespace NcbiClient.Records;

/// <summary>Something in a record or set that the PubMed DTD does not know, that repeats what may stand once, or a list without items: kept with its place.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">NLM's element descriptions</see>.</remarks>
public sealed record UnknownContent
{
    /// <summary>The element that holds it, by names and positions among all child elements: <c>/PubmedArticle/MedlineCitation[1]/Article[4]</c>; outside of the records
    /// <c>/PubmedArticleSet</c>.</summary>
    public string Path { get; init; } = "";

    /// <summary>For an element: its position among the parent's child elements, from 1; a text has that of the element it stands before. For an attribute: 0.</summary>
    public int Position { get; init; }

    /// <summary>For an element within a text that may hold none: how many characters of the text, as UTF-16, stand before it; else null.</summary>
    public int? TextOffset { get; init; }

    /// <summary>The attribute's name, or null for an element or text.</summary>
    public string? AttributeName { get; init; }

    /// <summary>The element or text as XML, or the attribute's value.</summary>
    public string Markup { get; init; } = "";

    /// <summary>Whether it is an element, which counts for the positions of others.</summary>
    internal bool IsElement => AttributeName is null && Markup.StartsWith('<');
}

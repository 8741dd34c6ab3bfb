using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A text with its markup (<c>b i sub sup u</c>, MathML), as titles, abstracts and citations have it.</summary>
/// <remarks>
/// Compares by content, markup included. The <see langword="default"/> value is empty text. Immutable, hence thread-safe.
/// See <see href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html">the PubMed DTD</see>.
/// </remarks>
[JsonConverter(typeof(MarkedTextJsonConverter))]
public readonly partial struct MarkedText : IEquatable<MarkedText>
{
    private readonly object? _value; // a string without markup, or a Fragment: most texts of a record need one reference only

    private MarkedText(object value) => _value = value;

    /// <summary>A text without markup: every character stands for itself.</summary>
    /// <param name="text">The text; <c>&lt;</c> and <c>&amp;</c> are ordinary characters here.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static MarkedText FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MarkedText(text);
    }

    /// <summary>A text from an XML fragment, such as <c>The &lt;i&gt;lac&lt;/i&gt; operon</c>.</summary>
    /// <param name="markup">The fragment; the prefix <c>mml</c> need not be declared.</param>
    /// <exception cref="ArgumentNullException"><paramref name="markup"/> is null.</exception>
    /// <exception cref="FormatException">The fragment is not well-formed.</exception>
    public static MarkedText FromMarkup(string markup)
    {
        ArgumentNullException.ThrowIfNull(markup);
        return MarkupCanonicalizer.Canonicalize(markup);
    }

    /// <summary>Takes a fragment that is canonical already (see <see cref="MarkupCanonicalizer"/>) and has at least one tag.</summary>
    internal static MarkedText FromCanonicalMarkup(string markup) => new(new Fragment(markup));

    /// <summary>Whether there is an element in the text.</summary>
    public bool HasMarkup => _value is Fragment;

    /// <summary>Whether there is no text at all.</summary>
    public bool IsEmpty => Content.Length == 0;

    /// <summary>The text alone, entities resolved, tags left out; what stands in elements that are not shown, such as MathML's <c>annotation</c>, is text too.</summary>
    public string Text => HasMarkup ? MarkupText.ToPlain(Content) : Content;

    /// <summary>The text as an XML fragment: tags as in the record, <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c> escaped.</summary>
    public string Markup => HasMarkup ? Content : MarkupText.Escape(Content);

    /// <summary>The text as an HTML fragment that is safe to place in a page: only <c>b i sub sup u</c> and MathML Core elements remain, without attributes that act.</summary>
    /// <remarks>In formulas, what MathML Core does not know becomes <c>mrow</c>, <c>mfenced</c> with its brackets, so that every part keeps its place; annotations, which are not shown, are left out.</remarks>
    public string ToHtml() => HasMarkup ? MarkupHtml.Write(Content) : MarkupText.Escape(Content);

    /// <summary>The text as Markdown: <c>*i*</c>, <c>**b**</c>, the rest as inline HTML; Markdown's own characters escaped, also those that begin a list or heading.</summary>
    /// <remarks>Where Markdown would not see an emphasis, as between letters and punctuation, it is inline HTML too. White space at the edge of an emphasis moves out of it.</remarks>
    public string ToMarkdown() => MarkupMarkdown.Write(Markup);

    /// <summary>The text alone; the same as <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals(MarkedText other) =>
        HasMarkup == other.HasMarkup && string.Equals(Content, other.Content, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MarkedText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Content.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both have the same text and markup.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other text.</param>
    public static bool operator ==(MarkedText left, MarkedText right) => left.Equals(right);

    /// <summary>Whether text or markup differ.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other text.</param>
    public static bool operator !=(MarkedText left, MarkedText right) => !left.Equals(right);

    /// <summary>A text without markup; the same as <see cref="FromText"/>.</summary>
    /// <param name="text">The text.</param>
#pragma warning disable CA2225 // FromText is the named twin
    public static implicit operator MarkedText(string text) => FromText(text);
#pragma warning restore CA2225

    /// <summary>The text without markup, or the fragment.</summary>
    private string Content => _value is Fragment fragment ? fragment.Markup : (string?)_value ?? "";

    private sealed class Fragment(string markup)
    {
        public string Markup { get; } = markup;
    }
}

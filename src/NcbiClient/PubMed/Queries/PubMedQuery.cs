using System.Text.Json.Serialization;

namespace NcbiClient.PubMed;

/// <summary>A query in PubMed's own search language, such as <c>"crispr"[ti] AND "review"[pt]</c>: built from parts, read from text, or taken as it is.</summary>
/// <remarks>
/// <para>
/// Built from parts, text of users stays text: whatever it holds, it is one term in one field, and can add no operator, group or field. PubMed has no
/// escape character, so characters with a meaning of their own (<c>( ) [ ] &amp; | : " # * ~ \</c>), control characters and halves of surrogate pairs
/// become blanks, and invisible ones are left out; what PubMed itself takes for a blank (<c>. , ; ' + - …</c>) is left to it.
/// </para>
/// <para>
/// Join queries with <c>&amp;</c>, <c>|</c> and <c>-</c>. C# binds <c>-</c> tighter than <c>&amp;</c>, and that tighter than <c>|</c>; PubMed
/// reads from left to right. The text has parentheses where the two differ, and only there.
/// </para>
/// <para>
/// Two queries are equal if their texts are. Immutable, hence thread-safe.
/// See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#search-tags">PubMed's search field tags</see>.
/// </para>
/// </remarks>
[JsonConverter(typeof(PubMedQueryJsonConverter))]
public sealed partial record PubMedQuery
{
    private string? _text;

    private PubMedQuery(QueryPart part) => Part = part;

    /// <summary>The query's structure.</summary>
    internal QueryPart Part { get; }

    /// <summary>A query from text, sent as it is. Text that <see cref="TryParse(string, out PubMedQuery)"/> reads without changing it is understood, other text is as from <see cref="Raw"/>.</summary>
    /// <param name="text">What PubMed's search box would take.</param>
    /// <returns>A query whose text is <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentException">The text is null, empty or blank.</exception>
    public static PubMedQuery FromString(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return QueryReader.Read(text, out _) is { } part && part.ToString() == text ? new PubMedQuery(part) : Raw(text);
    }

    /// <summary>Text that is sent as it is, unread and unchecked: for what this library does not know. Within a query it stands in parentheses.</summary>
    /// <param name="text">What PubMed's search box would take. Never text of users: it can hold operators.</param>
    /// <returns>A query whose text is <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentException">The text is null, empty or blank.</exception>
    public static PubMedQuery Raw(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new PubMedQuery(new QueryRaw(text));
    }

    /// <summary>Whether both have the same text.</summary>
    /// <param name="other">The query to compare with.</param>
    public bool Equals(PubMedQuery? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The query as PubMed's search box takes it, with no more parentheses than it needs.</summary>
    public override string ToString() => _text ??= Part.ToString();

    /// <summary>A query from text; the same as <see cref="FromString"/>.</summary>
    /// <param name="text">What PubMed's search box would take.</param>
    /// <exception cref="ArgumentException">The text is null, empty or blank.</exception>
#pragma warning disable CA2225 // FromString is the named twin
    public static implicit operator PubMedQuery(string text) => FromString(text);
#pragma warning restore CA2225
}

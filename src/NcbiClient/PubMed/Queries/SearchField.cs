using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>A field of PubMed in which a term is searched: what stands in square brackets after it, such as <c>tiab</c>.</summary>
/// <remarks>
/// <para>
/// An open vocabulary over text. Known fields, those of EInfo and of PubMed's user guide, are the same in every spelling: <c>Title/Abstract</c>,
/// <c>TIAB</c> and <c>tiab</c> are equal. <see cref="PubMedQuery"/> refuses a field that is not known, because PubMed ignores it and widens the search.
/// </para>
/// <para>
/// <see langword="default"/> is no field. Immutable, hence thread-safe.
/// See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#search-tags">PubMed's search field tags</see>.
/// </para>
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<SearchField>))]
public readonly partial record struct SearchField : IVocabularyTerm<SearchField>
{
    private readonly string? _value;

    /// <summary>Takes a tag, a full name or EInfo's name, in any letter case; <c>:noexp</c> may follow where a field includes narrower terms.</summary>
    /// <param name="value">Such as <c>tiab</c>, <c>Title/Abstract</c> or <c>mh:noexp</c>, without the square brackets.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank, or holds a bracket, a quotation mark or a control character.</exception>
    public SearchField(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (value.Any(static c => c is '[' or ']' or '"' || char.IsControl(c)))
        {
            throw new ArgumentException("The name of a field holds no bracket, quotation mark or control character.", nameof(value));
        }

        _value = SearchFieldSnapshot.Canonical(value);
    }

    /// <summary>The tag as it is sent, without brackets: PubMed's short one for a known field, else the text as given.</summary>
    /// <value>Such as <c>tiab</c>; empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>Whether EInfo or PubMed's user guide names the field.</summary>
    /// <value>As of the snapshot of 2025-06-25.</value>
    public bool IsKnown => Facts is not null;

    /// <summary>The field's name as translations show it, such as <c>Title/Abstract</c>.</summary>
    /// <value>The same as <see cref="Value"/> for an unknown field.</value>
    public string FullName => Facts is { } facts ? facts.FullName + (IsWithoutExplosion ? SearchFieldSnapshot.NoExplosion : "") : Value;

    /// <summary>The field's name in EInfo, such as <c>TIAB</c>.</summary>
    /// <value>Null for a field that EInfo does not list, such as <c>au</c> and <c>doi</c>.</value>
    public string? EInfoName => Facts?.EInfoName;

    /// <summary>Whether dates and ranges of dates are searched in it.</summary>
    public bool IsDate => Facts is { IsDate: true };

    /// <summary>Whether narrower terms can be included or left out: MeSH terms, major topics, subheadings and publication types.</summary>
    public bool Explodes => Facts is { Explodes: true };

    /// <summary>The same field without narrower terms: <c>mh</c> becomes <c>mh:noexp</c>.</summary>
    /// <exception cref="InvalidOperationException">The field has no narrower terms; see <see cref="Explodes"/>.</exception>
    public SearchField WithoutExplosion => !Explodes
        ? throw new InvalidOperationException($"The field '{Value}' has no narrower terms that could be left out.")
        : IsWithoutExplosion ? this : new SearchField(Value + SearchFieldSnapshot.NoExplosion);

    /// <summary>Every known field, in the order of EInfo, those that EInfo does not list first.</summary>
    public static EquatableList<SearchField> Known { get; } = [.. SearchFieldSnapshot.All.Select(static facts => new SearchField(facts.Tag))];

    private SearchFieldFacts? Facts => _value is null ? null : SearchFieldSnapshot.OfCanonical(_value);

    private bool IsWithoutExplosion => Value.EndsWith(SearchFieldSnapshot.NoExplosion, StringComparison.Ordinal);

    static SearchField IVocabularyTerm<SearchField>.Create(string value) => value.Length == 0 ? default : new(value);

    /// <summary>The tag as it is sent, without brackets.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Refuses what PubMed would ignore.</summary>
    internal void Check(string parameter)
    {
        if (IsKnown)
        {
            return;
        }

        throw new ArgumentException(Value.Length == 0 ? "default(SearchField) is no field." : UnknownMessage, parameter);
    }

    /// <summary>That the field is unknown, and which may have been meant.</summary>
    internal string UnknownMessage
    {
        get
        {
            string near = string.Join(", ", SearchFieldSnapshot.Near(Value));
            return $"PubMed has no field '{Value}'{(near.Length == 0 ? "" : $"; near it are {near}")}. PubMedQuery.Raw sends it all the same.";
        }
    }
}

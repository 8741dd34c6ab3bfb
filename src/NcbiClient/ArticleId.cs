using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace NcbiClient;

/// <summary>Any one of the identifiers by which people name an article: a PMID, a PMCID or a DOI.</summary>
/// <remarks>
/// <para><c>default(ArticleId)</c> is no identifier: its <see cref="Kind"/> is <see cref="ArticleIdKind.None"/>, its text is empty.</para>
/// <para>Parsing accepts all that <see cref="Pmid"/>, <see cref="Pmcid"/> and <see cref="Doi"/> accept; a bare number is a PMID.
/// What is none of them is an error, never a guess. JSON has the text of <see cref="ToString"/>; none is <see langword="null"/>.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(IdentifierJsonConverter<ArticleId>))]
public readonly record struct ArticleId : IComparable<ArticleId>, ISpanParsable<ArticleId>
{
    private readonly int _number;
    private readonly Doi _doi;

    private ArticleId(ArticleIdKind kind, int number, Doi doi)
    {
        Kind = kind;
        _number = number;
        _doi = doi;
    }

    /// <summary>Which identifier this is.</summary>
    public ArticleIdKind Kind { get; }

    /// <summary>Makes an article identifier of a PMID.</summary>
    /// <param name="pmid">The PMID; <c>default</c> gives <c>default</c>.</param>
    public static implicit operator ArticleId(Pmid pmid) => FromPmid(pmid);

    /// <summary>Makes an article identifier of a PMCID.</summary>
    /// <param name="pmcid">The PMCID; <c>default</c> gives <c>default</c>.</param>
    public static implicit operator ArticleId(Pmcid pmcid) => FromPmcid(pmcid);

    /// <summary>Makes an article identifier of a DOI.</summary>
    /// <param name="doi">The DOI; <c>default</c> gives <c>default</c>.</param>
    public static implicit operator ArticleId(Doi doi) => FromDoi(doi);

    /// <summary>Makes an article identifier of a PMID.</summary>
    /// <param name="pmid">The PMID; <c>default</c> gives <c>default</c>.</param>
    /// <returns>The same identifier.</returns>
    public static ArticleId FromPmid(Pmid pmid) => pmid == default ? default : new(ArticleIdKind.Pmid, pmid.Value, default);

    /// <summary>Makes an article identifier of a PMCID.</summary>
    /// <param name="pmcid">The PMCID; <c>default</c> gives <c>default</c>.</param>
    /// <returns>The same identifier.</returns>
    public static ArticleId FromPmcid(Pmcid pmcid) => pmcid == default ? default : new(ArticleIdKind.Pmcid, pmcid.Value, default);

    /// <summary>Makes an article identifier of a DOI.</summary>
    /// <param name="doi">The DOI; <c>default</c> gives <c>default</c>.</param>
    /// <returns>The same identifier.</returns>
    public static ArticleId FromDoi(Doi doi) => doi == default ? default : new(ArticleIdKind.Doi, 0, doi);

    /// <summary>Reads any spelling of a PMID, a PMCID or a DOI.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the spelling is the same in all cultures.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is none of them.</exception>
    public static ArticleId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out ArticleId result) ? result : throw NotAnId(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static ArticleId Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, out ArticleId result) ? result : throw NotAnId(s);

    /// <summary>Reads any spelling of a PMID, a PMCID or a DOI, without exceptions.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier, or <c>default</c>.</param>
    /// <returns>Whether the text is one of them.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ArticleId result)
    {
        bool isDoi = Doi.TryParse(s, out Doi doi);
        result = doi;
        return isDoi || TryParseNumbered(s, out result);
    }

    /// <inheritdoc cref="TryParse(string, out ArticleId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out ArticleId result)
    {
        bool isDoi = Doi.TryParse(s, out Doi doi);
        result = doi;
        return isDoi || TryParseNumbered(s, out result);
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ArticleId result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ArticleId result) => TryParse(s, out result);

    /// <summary>The PMID, if this is one.</summary>
    /// <param name="pmid">The PMID, or <c>default</c>.</param>
    /// <returns>Whether <see cref="Kind"/> is <see cref="ArticleIdKind.Pmid"/>.</returns>
    public bool TryGetPmid(out Pmid pmid)
    {
        pmid = Kind == ArticleIdKind.Pmid ? new Pmid(_number) : default;
        return Kind == ArticleIdKind.Pmid;
    }

    /// <summary>The PMCID, if this is one.</summary>
    /// <param name="pmcid">The PMCID, or <c>default</c>.</param>
    /// <returns>Whether <see cref="Kind"/> is <see cref="ArticleIdKind.Pmcid"/>.</returns>
    public bool TryGetPmcid(out Pmcid pmcid)
    {
        pmcid = Kind == ArticleIdKind.Pmcid ? new Pmcid(_number) : default;
        return Kind == ArticleIdKind.Pmcid;
    }

    /// <summary>The DOI, if this is one.</summary>
    /// <param name="doi">The DOI, or <c>default</c>.</param>
    /// <returns>Whether <see cref="Kind"/> is <see cref="ArticleIdKind.Doi"/>.</returns>
    public bool TryGetDoi(out Doi doi)
    {
        doi = _doi;
        return Kind == ArticleIdKind.Doi;
    }

    /// <summary>Orders by <see cref="Kind"/>, then by number or text.</summary>
    /// <param name="other">The other identifier.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(ArticleId other)
        => (Kind, _number).CompareTo((other.Kind, other._number)) is var order and not 0 ? order : _doi.CompareTo(other._doi);

    /// <summary>
    /// <c>pmid:31452104</c>, <c>PMC7092803</c> or <c>10.1007/s11033-025-10570-8</c>; empty for <c>default(ArticleId)</c>.
    /// <see cref="Parse(string, IFormatProvider)"/> reads it back.
    /// </summary>
    /// <returns>The identifier's text.</returns>
    public override string ToString() => Kind switch
    {
        ArticleIdKind.Pmid => string.Create(CultureInfo.InvariantCulture, $"pmid:{_number}"),
        ArticleIdKind.Pmcid => new Pmcid(_number).ToString(),
        ArticleIdKind.Doi => _doi.Value,
        _ => "",
    };

    /// <summary>Whether the left identifier comes first.</summary>
    public static bool operator <(ArticleId left, ArticleId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left identifier comes first or is equal.</summary>
    public static bool operator <=(ArticleId left, ArticleId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left identifier comes last.</summary>
    public static bool operator >(ArticleId left, ArticleId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left identifier comes last or is equal.</summary>
    public static bool operator >=(ArticleId left, ArticleId right) => left.CompareTo(right) >= 0;

    private static bool TryParseNumbered(ReadOnlySpan<char> s, out ArticleId result)
    {
        if (Pmid.TryParse(s, out Pmid pmid))
        {
            result = pmid;
            return true;
        }

        bool isPmcid = Pmcid.TryParse(s, out Pmcid pmcid);
        result = pmcid;
        return isPmcid;
    }

    private static FormatException NotAnId(ReadOnlySpan<char> s)
        => new($"{PastedText.Quote(s)} is not a PMID, a PMCID or a DOI, nor an address that carries one.");
}

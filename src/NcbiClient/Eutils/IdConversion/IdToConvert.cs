using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace NcbiClient.Eutils;

/// <summary>An identifier that the PMC ID Converter knows: a PMID, a PMCID, a DOI or a manuscript ID.</summary>
/// <remarks><see langword="default"/> is no identifier; no request accepts it. Immutable, hence thread-safe.</remarks>
public readonly record struct IdToConvert
{
    private readonly string? _value;

    /// <summary>Takes an identifier as it is sent.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="value">The identifier, such as <c>PMC2883744.2</c> for a version; no blanks.</param>
    /// <exception cref="ArgumentException">A parameter is default, null, empty or blank, or the identifier holds a blank.</exception>
    [JsonConstructor]
    public IdToConvert(IdConversionType type, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        RequestRule.Require(type != default, "The type must not be default: it has no text.", nameof(type));
        RequestRule.Require(!value.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c)), "An identifier holds no blanks.", nameof(value));
        (Type, _value) = (type, value);
    }

    /// <summary>What it is.</summary>
    public IdConversionType Type { get; }

    /// <summary>The identifier as it is sent.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>The same text for all ways to write one identifier: DOIs differ in letter case, and PMCIDs may lack their letters.</summary>
    internal string Identity => IdentityOf(Type, Value);

    /// <summary>Takes any of our identifiers.</summary>
    /// <param name="id">The identifier.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The named alternate is FromArticleId.")]
    public static implicit operator IdToConvert(ArticleId id) => FromArticleId(id);

    /// <summary>Takes a PMID.</summary>
    /// <param name="pmid">The identifier.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The named alternate is FromArticleId.")]
    public static implicit operator IdToConvert(Pmid pmid) => FromArticleId(pmid);

    /// <summary>Takes a PMCID.</summary>
    /// <param name="pmcid">The identifier.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The named alternate is FromArticleId.")]
    public static implicit operator IdToConvert(Pmcid pmcid) => FromArticleId(pmcid);

    /// <summary>Takes a DOI.</summary>
    /// <param name="doi">The identifier.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The named alternate is FromArticleId.")]
    public static implicit operator IdToConvert(Doi doi) => FromArticleId(doi);

    /// <summary>Takes any of our identifiers.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The same; default for default.</returns>
    public static IdToConvert FromArticleId(ArticleId id)
        => id.TryGetPmid(out Pmid pmid) ? new(IdConversionType.Pmid, pmid.ToString())
            : id.TryGetPmcid(out Pmcid pmcid) ? new(IdConversionType.Pmcid, pmcid.ToString())
            : id.TryGetDoi(out Doi doi) ? new(IdConversionType.Doi, doi.Value)
            : default;

    /// <summary>The same text for all ways to write one identifier.</summary>
    internal static string IdentityOf(IdConversionType type, string value)
    {
        string upper = value.ToUpperInvariant();
        return $"{type}:{(type == IdConversionType.Pmcid && upper.StartsWith("PMC", StringComparison.Ordinal) ? upper[3..] : upper)}";
    }

    /// <summary>The identifier as it is sent.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Identifiers whose counterparts are wanted: the parameters of the PMC ID Converter.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/">the PMC ID Converter</see>.</remarks>
public sealed record IdConversionRequest
{
    /// <summary>The identifiers (<c>ids</c>), of any types mixed and in any number: 200 of one type travel in one request.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<IdToConvert>))]
    public EquatableList<IdToConvert> Ids { get; init; }

    /// <summary>Whether the versions of each article are wanted (<c>versions=yes</c>).</summary>
    public bool IncludeVersions { get; init; }

    /// <summary>Whether PMC's own numbers are wanted (<c>showaiid=yes</c>).</summary>
    public bool IncludeArticleInstanceIds { get; init; }

    /// <summary>Asks for the counterparts of identifiers.</summary>
    /// <param name="ids">The identifiers, of any kind.</param>
    /// <returns>A request without versions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    public static IdConversionRequest For(IEnumerable<ArticleId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return new IdConversionRequest { Ids = ids.Select(IdToConvert.FromArticleId).ToEquatableList() };
    }

    /// <summary>Throws <see cref="ArgumentException"/> unless the request can be sent.</summary>
    internal void Check()
    {
        IdConversionRequest request = this;
        RequestRule.Require(!request.Ids.IsEmpty, "request.Ids is empty: name at least one identifier.");
        RequestRule.Require(request.Ids.All(static id => id != default), "request.Ids must not hold default: it is no identifier.");
    }
}

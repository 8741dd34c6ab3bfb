using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>What the PMC ID Converter knows. Immutable, hence thread-safe.</summary>
public sealed record IdConversionResult
{
    /// <summary>One answer for each identifier, in the order asked.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<IdConversion>))]
    public EquatableList<IdConversion> Conversions { get; init; }
}

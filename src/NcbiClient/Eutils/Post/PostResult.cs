using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Where the history server keeps the identifiers, and which it refused: the whole answer of <c>epost</c>.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EPost">EPost</see>.</remarks>
public sealed record PostResult
{
    /// <summary>The set that is kept.</summary>
    /// <value>Null if NCBI kept nothing: then <see cref="InvalidIds"/> has all of them.</value>
    public HistoryKey? History { get; init; }

    /// <summary>Identifiers that NCBI did not take (<c>InvalidIdList</c>).</summary>
    /// <value>Usually empty: that an identifier was taken does not mean that there is such a record.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> InvalidIds { get; init; }

    /// <summary>What NCBI remarks, such as that some identifiers were omitted.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Remarks { get; init; }
}

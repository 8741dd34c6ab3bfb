using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The order of an element's children in a record that has them in another order than the DTD. Immutable, hence thread-safe.</summary>
/// <remarks>Real only in old or edited records; it lets them be written as they were read. See <see href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html">the PubMed DTD</see>.</remarks>
public sealed record ElementOrder
{
    /// <summary>The element, as in <see cref="UnknownContent.Path"/>.</summary>
    public string Path { get; init; } = "";

    /// <summary>The names of its children that the DTD knows, in the record's order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Names { get; init; }
}

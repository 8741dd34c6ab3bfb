using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>Where an element of a record differs from the DTD: the order of its children, and what it does not have although the DTD requires it. Immutable, hence thread-safe.</summary>
/// <remarks>Real only in old or edited records; it lets them be written as they were read. See <see href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html">the PubMed DTD</see>.</remarks>
public sealed record ElementOrder
{
    /// <summary>The element, as in <see cref="UnknownContent.Path"/>.</summary>
    public string Path { get; init; } = "";

    /// <summary>The names of its children that the DTD knows, in the record's order; empty if that is the DTD's.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Names { get; init; }

    /// <summary>What the DTD requires and the element does not have: names of children, and of attributes behind an <c>@</c>. It is not added when the record is written, unless the record holds it by then.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Absent { get; init; }
}

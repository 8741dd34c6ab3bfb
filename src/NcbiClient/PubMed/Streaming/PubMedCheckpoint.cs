using System.Text.Json;
using System.Text.Json.Serialization;
using NcbiClient.Eutils;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>How far a stream of hits has come: another one goes on from here, today or next month, in this process or another.</summary>
/// <remarks>
/// It names what is left, not what was delivered, so it is small: past PubMed's wall a few numbers, up to 9,999 hits the PMIDs still to come.
/// Nothing in it expires. Immutable, hence thread-safe. Store it as <see cref="ToJson"/>.
/// </remarks>
public sealed record PubMedCheckpoint
{
    /// <summary>The version that this library writes and reads.</summary>
    internal const int PresentVersion = 1;

    /// <summary>The version of the format.</summary>
    /// <value>1.</value>
    public int Version { get; init; } = PresentVersion;

    /// <summary>The query of the stream.</summary>
    public required PubMedQuery Query { get; init; }

    /// <summary>The order that was asked for; null for PubMed's own.</summary>
    public SearchSort? Sort { get; init; }

    /// <summary>Hits that are known by name and still to be delivered, in the order of delivery; they come first.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Pmid>))]
    public EquatableList<Pmid> Pending { get; init; }

    /// <summary>Of the other hits, those with a smaller PMID than this are still to be delivered, in descending order.</summary>
    /// <value>Null when <see cref="Pending"/> is all that is left.</value>
    public Pmid? Before { get; init; }

    /// <summary>How many hits there are, delivered ones included, as the stream knew last.</summary>
    public long Announced { get; init; }

    /// <summary>How many hits were delivered so far.</summary>
    public long Delivered { get; init; }

    /// <summary>Whether nothing is left.</summary>
    [JsonIgnore]
    public bool IsComplete => Pending.IsEmpty && Before is null;

    /// <summary>The checkpoint as JSON, on one line.</summary>
    /// <returns>Text that <see cref="FromJson"/> reads.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, PubMedJsonContext.Default.PubMedCheckpoint);

    /// <summary>The checkpoint that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">One checkpoint as JSON.</param>
    /// <returns>The checkpoint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is not the JSON of a checkpoint of this version, or its parts contradict each other.</exception>
    public static PubMedCheckpoint FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        PubMedCheckpoint checkpoint = JsonSerializer.Deserialize(json, PubMedJsonContext.Default.PubMedCheckpoint) ?? throw new JsonException("'null' is not a checkpoint.");
        return checkpoint.FindFault() is { } fault ? throw new JsonException(fault) : checkpoint;
    }

    /// <summary>Why no stream can go on from here, or null. A stream from a checkpoint that lost what is left would end at once, as if it were complete.</summary>
    internal string? FindFault()
    {
        if (Version != PresentVersion)
        {
            return $"The checkpoint has version {Version}; this library knows version {PresentVersion}.";
        }

        if (Announced < 0 || Delivered < 0)
        {
            return $"The checkpoint counts {Announced} announced and {Delivered} delivered hits; neither can be negative.";
        }

        if (Pending.Contains(default))
        {
            return "The checkpoint has a pending hit without a PMID.";
        }

        long lost = Before is null ? Announced - Delivered - Pending.Count : 0; // behind Before there may be any number
        return lost > 0 ? $"The checkpoint does not say which {lost} of its {Announced} hits are left; part of it is missing." : null;
    }
}

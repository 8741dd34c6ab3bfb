namespace NcbiClient.PubMed;

/// <summary>Hits in the order of delivery, and what comes after them. Immutable; nobody writes into the array.</summary>
internal sealed record HitChunk
{
    public required Pmid[] Pmids { get; init; }

    /// <summary>The highest PMID of the range that the hits are all of, in descending order; null for named hits in any order.</summary>
    public int? Upper { get; init; }

    /// <summary>The hits after this chunk have smaller PMIDs than this; null when there are none.</summary>
    public int? Before { get; init; }

    /// <summary>How many hits come after this chunk.</summary>
    public long Rest { get; init; }
}

namespace NcbiClient.PubMed;

/// <summary>Some hits of a chunk in a row, and what became of each.</summary>
internal sealed record HitPage(HitChunk Chunk, Pmid[] Pmids)
{
    /// <summary>What became of each hit; null where only the PMIDs are wanted.</summary>
    public Dictionary<Pmid, LookupAnswer>? Answers { get; init; }

    /// <summary>Those that were no longer hits when their records were asked for.</summary>
    public HashSet<Pmid> Gone { get; init; } = [];
}

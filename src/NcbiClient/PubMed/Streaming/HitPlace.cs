using NcbiClient.Eutils;

namespace NcbiClient.PubMed;

/// <summary>The place of a stream between two hits. Immutable.</summary>
/// <param name="Query">The query of the stream.</param>
/// <param name="Sort">The order asked for.</param>
/// <param name="Chunk">The hits at hand.</param>
/// <param name="Passed">How many of them the stream has passed.</param>
/// <param name="Delivered">How many hits were delivered, of all chunks.</param>
/// <param name="Missing">The hits that were passed without a record.</param>
internal sealed record HitPlace(PubMedQuery Query, SearchSort? Sort, HitChunk Chunk, int Passed, long Delivered, Pmid[] Missing)
{
    /// <summary>Delivered, to come, and without a record.</summary>
    public long Announced => Delivered + (Chunk.Pmids.Length - Passed) + Chunk.Rest + Missing.Length;

    public PubMedCheckpoint ToCheckpoint()
    {
        bool isRange = Chunk.Upper is not null;
        int? before = isRange && Passed < Chunk.Pmids.Length ? (Passed == 0 ? Chunk.Upper + 1 : Chunk.Pmids[Passed - 1].Value) : Chunk.Before;
        return new PubMedCheckpoint
        {
            Query = Query,
            Sort = Sort,
            Pending = [.. Missing, .. isRange ? [] : Chunk.Pmids[Passed..]],
            Before = before is { } pmid ? new Pmid(pmid) : null,
            Announced = Announced,
            Delivered = Delivered,
        };
    }
}

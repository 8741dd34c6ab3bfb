using System.Text.Json.Serialization;
using NcbiClient.Citations;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>One reference of a paper, and what it is in PubMed. Immutable, hence thread-safe.</summary>
public sealed record ResolvedReference
{
    /// <summary>Its number in the paper's list, from 1; in NCBI's own list if <see cref="Source"/> says so.</summary>
    public required int Position { get; init; }

    /// <summary>The reference as the paper has it; with a PMID alone if <see cref="Source"/> is <see cref="ReferenceSource.ELink"/>.</summary>
    public required Reference Reference { get; init; }

    /// <summary>From where it is known that the paper cites it.</summary>
    public ReferenceSource Source { get; init; }

    /// <summary>What the reference's text says, part by part; null if it was not read, as of links without text.</summary>
    public CitationParts? Citation { get; init; }

    /// <summary>The article that it cites; null when none was found, or none that the text does not contradict.</summary>
    public Article? Article { get; init; }

    /// <summary>By what <see cref="Article"/> was found; null when it was not.</summary>
    public ReferenceRoute? MatchedBy { get; init; }

    /// <summary>How far <see cref="Article"/> agrees with the text; null when there is no article, or no text.</summary>
    public CitationAgreement? Agreement { get; init; }

    /// <summary>How sure it is that <see cref="Article"/> is the work cited.</summary>
    /// <value>
    /// 0 without an article. Found by an id: 1 if the text agrees, 0.9 if it says too little, 0.7 if it agrees in part, in each case 0.2 less if another id of the
    /// reference is not the article's. Found by text: 0.95 times the score of <see cref="Agreement"/>. From NCBI's links: 0.9.
    /// </value>
    public double Confidence { get; init; }

    /// <summary>Articles that were found and not accepted: to which an id points against the text, or of which the text does not say enough.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ReferenceCandidate>))]
    public EquatableList<ReferenceCandidate> Candidates { get; init; }

    /// <summary>
    /// Whether an id of the reference points to an article that surely is not the one in its text (<see cref="CitationAgreement.IsMismatch"/>, or another title and
    /// another DOI than the reference's and neither its volume nor its first page); that article is among <see cref="Candidates"/>.
    /// </summary>
    public bool HasMismatchingId { get; init; }

    /// <summary>Ids of the reference that <see cref="Article"/> does not carry, although it has others of the same kind.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<ArticleId>))]
    public EquatableList<ArticleId> ConflictingIds { get; init; }

    /// <summary>Whether <see cref="Article"/> was found.</summary>
    public bool IsResolved => Article is not null;
}

using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>What PubMed has for one id: an article, nothing, or an error that leaves it open.</summary>
internal readonly record struct LookupAnswer(Article? Article, NcbiException? Error)
{
    /// <summary>Whether <see cref="Article"/> is what PubMed answers in place of the PMID asked for.</summary>
    public bool IsReplacement { get; init; }

    /// <summary>Whether PubMed said that it has deleted the record.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Whether PubMed answered, and left the id out without a word.</summary>
    public bool IsSilence => Article is null && Error is null && !IsDeleted;
}

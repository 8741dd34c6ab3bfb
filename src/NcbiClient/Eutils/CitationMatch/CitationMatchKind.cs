namespace NcbiClient.Eutils;

/// <summary>What became of a citation.</summary>
public enum CitationMatchKind
{
    /// <summary>There is no match.</summary>
    NotFound = 0,

    /// <summary>One article matches.</summary>
    Found = 1,

    /// <summary>Several articles match.</summary>
    Ambiguous = 2,

    /// <summary>
    /// The service gave no answer for it. It stops at a citation that names no journal, so such a one is not sent; and where an answer
    /// stops early, the rest is asked again without the one it stopped at.
    /// </summary>
    Unanswered = 3,
}

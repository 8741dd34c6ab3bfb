using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>What PubMed has for one id: an article, nothing, or an error that leaves it open.</summary>
internal readonly record struct LookupAnswer(Article? Article, NcbiException? Error);

using NcbiClient.Testing.History;

namespace NcbiClient.Testing.Search;

/// <summary>One window of the hits; <c>RetMax</c> of the answer is the number of ids in it, not the number asked for.</summary>
internal sealed record SearchPage(int Count, int RetStart, List<string> Ids, HistorySet? Stored, List<string> OutputMessages);

namespace NcbiClient.Benchmarks.Generation;

/// <summary>A journal: what its articles repeat.</summary>
internal sealed record JournalEntry(string Issn, string Title, string Abbreviation, string Country, string NlmId);

namespace NcbiClient.Testing.Engine;

/// <summary>Whether a request may come in: the budget it draws on, and NCBI's refusal if it may not.</summary>
internal readonly record struct Admission(int Limit, int Remaining, bool IsRateLimited, EmulatorResponse? Refusal);

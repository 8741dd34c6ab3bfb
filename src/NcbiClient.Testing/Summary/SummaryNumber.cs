namespace NcbiClient.Testing.Summary;

/// <summary>A number.</summary>
internal sealed record SummaryNumber(string Name, int Number) : SummaryValue(Name);

namespace NcbiClient.Testing.Summary;

/// <summary>A text; NCBI writes an empty one where it knows nothing.</summary>
internal sealed record SummaryText(string Name, string Text) : SummaryValue(Name);

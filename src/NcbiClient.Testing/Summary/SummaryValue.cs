namespace NcbiClient.Testing.Summary;

/// <summary>A value of a summary: text, a number, or a list. Its name in JSON is its name in XML in lower case.</summary>
internal abstract record SummaryValue(string Name);

namespace NcbiClient.Testing.Summary;

/// <summary>A list of texts; <c>Item</c> is the name of each in XML.</summary>
internal sealed record SummaryTexts(string Name, string Item, IReadOnlyList<string> Texts) : SummaryValue(Name);

namespace NcbiClient.Testing.Summary;

/// <summary>A list of objects; <c>Item</c> is the name of each in XML.</summary>
internal sealed record SummaryObjects(string Name, string Item, IReadOnlyList<IReadOnlyList<SummaryValue>> Objects) : SummaryValue(Name);

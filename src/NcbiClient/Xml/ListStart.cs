namespace NcbiClient.Xml;

/// <summary>Where a list begins, and what was known of the record before it.</summary>
internal readonly record struct ListStart(int TagStart, int Depth, int Unknown, bool HasOtherLayout);

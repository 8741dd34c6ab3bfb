namespace NcbiClient.Xml;

/// <summary>Where an element stands whose value may recur. <see cref="Length"/> is 0 when it is too long for that, or its end was not found.</summary>
internal readonly record struct RecurringElement(int Start, int Length, uint Hash, int Unknown);

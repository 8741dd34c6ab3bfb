namespace NcbiClient.Xml;

/// <summary>Where bytes stand in a document.</summary>
internal readonly record struct ByteRange(int Start, int Length);

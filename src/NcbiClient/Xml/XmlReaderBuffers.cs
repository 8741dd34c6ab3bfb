namespace NcbiClient.Xml;

/// <summary>The arrays that a <see cref="Utf8XmlReader"/> works in, kept from record to record. One reader at a time.</summary>
internal sealed class XmlReaderBuffers(int maxDepth)
{
    /// <summary>More attributes in one tag are refused: checking them for duplicates takes quadratic time.</summary>
    public const int MaxAttributes = 128;

    public XmlElementFrame[] Open { get; } = new XmlElementFrame[maxDepth];

    public XmlAttributeRange[] Attributes { get; } = new XmlAttributeRange[MaxAttributes];
}

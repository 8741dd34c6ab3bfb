namespace NcbiClient.Xml;

/// <summary>Where an attribute of the current start tag stands.</summary>
internal struct XmlAttributeRange
{
    public int NameStart;
    public int NameLength;
    public int ValueStart;
    public int ValueLength;

    /// <summary>Whether the value has a reference or white space to normalize.</summary>
    public bool NeedsDecoding;

    /// <summary>Whether a mapper has asked for it.</summary>
    public bool IsTaken;

    /// <summary>What <see cref="PubMedCursor"/> takes it for.</summary>
    public PubMedAttribute Attribute;
}

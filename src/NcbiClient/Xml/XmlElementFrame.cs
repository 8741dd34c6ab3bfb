namespace NcbiClient.Xml;

/// <summary>An element that is open, where its name stands, and how far its children have come.</summary>
internal struct XmlElementFrame
{
    public int NameStart;
    public int NameLength;

    /// <summary>How many child elements have begun; the last of them is the one that is open.</summary>
    public int Children;

    /// <summary>What <see cref="PubMedCursor"/> takes it for.</summary>
    public PubMedElement Element;

    /// <summary>The highest rank of its children so far (<see cref="PubMedElementOrder"/>), which the cursor keeps.</summary>
    public byte LastRank;
}

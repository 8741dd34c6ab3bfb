namespace NcbiClient.Xml;

/// <summary>How far the children of an open element have come in the DTD's order.</summary>
internal struct OrderProgress
{
    public PubMedElement Element;
    public byte LastRank;
}

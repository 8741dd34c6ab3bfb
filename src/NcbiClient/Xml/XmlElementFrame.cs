namespace NcbiClient.Xml;

/// <summary>An element that is open: where its name stands, and which child it is.</summary>
internal struct XmlElementFrame
{
    public int NameStart;
    public int NameLength;

    /// <summary>Its position among its parent's child elements, from 1.</summary>
    public int Position;

    /// <summary>How many child elements of its own have been read.</summary>
    public int Children;
}

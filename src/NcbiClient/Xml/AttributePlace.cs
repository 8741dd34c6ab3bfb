namespace NcbiClient.Xml;

/// <summary>Where an attribute stands in the bytes of a <see cref="TagPrediction"/>.</summary>
internal readonly record struct AttributePlace(PubMedAttribute Attribute, byte NameOffset, byte NameLength, byte ValueOffset, byte ValueLength)
{
    /// <summary>The bits of the value's bytes.</summary>
    public ulong ValueBits => ((1UL << ValueLength) - 1) << ValueOffset;

    /// <summary>The attribute of a tag whose prediction begins at <paramref name="start"/>.</summary>
    public static AttributePlace Of(in XmlAttributeRange attribute, int start) =>
        new(attribute.Attribute, (byte)(attribute.NameStart - start), (byte)attribute.NameLength, (byte)(attribute.ValueStart - start), (byte)attribute.ValueLength);

    public XmlAttributeRange At(int start) => new()
    {
        Attribute = Attribute, NameStart = start + NameOffset, NameLength = NameLength, ValueStart = start + ValueOffset, ValueLength = ValueLength,
    };
}

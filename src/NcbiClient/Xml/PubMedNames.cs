namespace NcbiClient.Xml;

/// <summary>Finds <see cref="PubMedElement"/> and <see cref="PubMedAttribute"/> by the bytes of their names.</summary>
internal static class PubMedNames
{
    private static readonly NameTable<PubMedElement> s_elements =
        new([.. Enum.GetValues<PubMedElement>().Skip(1).Select(static element => (element.ToString(), element))]);

    private static readonly NameTable<PubMedAttribute> s_attributes =
        new([.. Enum.GetValues<PubMedAttribute>().Skip(1).Select(static attribute => (NameOf(attribute), attribute))]);

    /// <summary>The element of that name; <see cref="PubMedElement.Unknown"/> when the DTD has none.</summary>
    public static PubMedElement FindElement(ReadOnlySpan<byte> name) => s_elements.Find(name);

    /// <summary>The attribute of that name; <see cref="PubMedAttribute.Unknown"/> when the DTD has none.</summary>
    public static PubMedAttribute FindAttribute(ReadOnlySpan<byte> name) => s_attributes.Find(name);

    /// <summary>The name as it stands in a document.</summary>
    public static string NameOf(PubMedAttribute attribute) => attribute switch
    {
        PubMedAttribute.Book => "book",
        PubMedAttribute.Part => "part",
        PubMedAttribute.Sec => "sec",
        _ => attribute.ToString(),
    };
}

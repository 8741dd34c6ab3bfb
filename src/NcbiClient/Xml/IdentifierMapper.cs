using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;

namespace NcbiClient.Xml;

/// <summary><c>Identifier</c> ⇄ <see cref="Identifier"/>.</summary>
internal static class IdentifierMapper
{
    public static Identifier Read(ref PubMedCursor xml) => new() { Source = xml.Attribute(A.Source), Value = xml.Text() };

    public static void Write(Utf8XmlWriter xml, EquatableList<Identifier> identifiers)
    {
        foreach (Identifier identifier in identifiers)
        {
            xml.Start("Identifier"u8);
            xml.Attribute("Source"u8, identifier.Source);
            xml.Text(identifier.Value);
            xml.End("Identifier"u8);
        }
    }
}

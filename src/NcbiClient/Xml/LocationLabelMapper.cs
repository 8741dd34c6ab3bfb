using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;

namespace NcbiClient.Xml;

/// <summary><c>LocationLabel</c> ⇄ <see cref="LocationLabel"/>.</summary>
internal static class LocationLabelMapper
{
    public static LocationLabel Read(ref PubMedCursor xml) => new() { Type = xml.Attribute(A.Type), Text = xml.Text() };

    public static void Write(Utf8XmlWriter xml, LocationLabel label)
    {
        xml.Start("LocationLabel"u8);
        xml.Attribute("Type"u8, label.Type);
        xml.Text(label.Text);
        xml.End("LocationLabel"u8);
    }
}

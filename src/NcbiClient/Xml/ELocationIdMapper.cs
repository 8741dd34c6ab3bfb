using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;

namespace NcbiClient.Xml;

/// <summary><c>ELocationID</c> ⇄ <see cref="ELocationId"/>.</summary>
internal static class ELocationIdMapper
{
    public static ELocationId Read(ref PubMedCursor xml)
    {
        string? type = xml.Attribute(A.EIdType);
        bool? isValid = xml.YesNo(A.ValidYN);
        return new ELocationId { Type = type is null ? null : new ELocationIdType(type), IsValid = isValid, Value = xml.Text() };
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<ELocationId> locations)
    {
        foreach (ELocationId location in locations)
        {
            xml.Start("ELocationID"u8);
            xml.Attribute("EIdType"u8, location.Type?.Value);
            xml.YesNo("ValidYN"u8, location.IsValid);
            xml.Text(location.Value);
            xml.End("ELocationID"u8);
        }
    }
}

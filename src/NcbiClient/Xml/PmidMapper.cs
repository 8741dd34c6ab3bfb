namespace NcbiClient.Xml;

/// <summary><c>PMID</c> ⇄ <see cref="Pmid"/> with its version.</summary>
internal static class PmidMapper
{
    public static void Write(Utf8XmlWriter xml, Pmid pmid, string? version)
    {
        xml.Start("PMID"u8);
        xml.Attribute("Version"u8, version);
        xml.Text(pmid.ToString());
        xml.End("PMID"u8);
    }
}

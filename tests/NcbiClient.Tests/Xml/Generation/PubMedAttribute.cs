namespace NcbiClient.Tests.Xml;

/// <summary>An attribute of the DTD: its values, or <c>CDATA</c>, <c>ID</c>, <c>IDREF</c>.</summary>
internal sealed record PubMedAttribute(string Name, bool IsRequired, IReadOnlyList<string> Values)
{
    public static PubMedAttribute Parse(string text)
    {
        string[] parts = text.Trim().Split('=');
        return new PubMedAttribute(parts[0].TrimEnd('!'), parts[0].EndsWith('!'), parts[1].Split('|'));
    }
}

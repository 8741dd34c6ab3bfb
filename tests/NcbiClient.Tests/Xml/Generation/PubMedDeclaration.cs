namespace NcbiClient.Tests.Xml;

/// <summary>What the DTD says of one element.</summary>
internal sealed record PubMedDeclaration(string Name, string Model, ContentParticle Content, IReadOnlyList<PubMedAttribute> Attributes)
{
    private const string InlineNames = "#PCDATA | b | i | sup | sub | u";

    /// <summary>Whether text stands between the elements.</summary>
    public bool IsMixed => Model.Contains("%text;", StringComparison.Ordinal);

    /// <summary>Whether there is text and no element.</summary>
    public bool IsText => Model == "(#PCDATA)";

    public static PubMedDeclaration Parse(string row)
    {
        string[] parts = row.Split(" @");
        int blank = parts[0].IndexOf(' ', StringComparison.Ordinal);
        string model = parts[0][(blank + 1)..].Trim();
        return new PubMedDeclaration(
            parts[0][..blank], model, ContentParticle.Parse(model.Replace("%text;", InlineNames, StringComparison.Ordinal)), [.. parts.Skip(1).Select(PubMedAttribute.Parse)]);
    }
}

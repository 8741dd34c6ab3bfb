namespace NcbiClient.Testing.Info;

/// <summary>A row of the table of fields; its flags are letters.</summary>
internal sealed record InfoField(string Name, string FullName, string Description, string Flags)
{
    public bool IsDate => Flags.Contains('D', StringComparison.Ordinal);

    public bool IsNumerical => Flags.Contains('N', StringComparison.Ordinal);

    public bool SingleToken => Flags.Contains('S', StringComparison.Ordinal);

    public bool Hierarchy => Flags.Contains('T', StringComparison.Ordinal);

    public bool IsHidden => Flags.Contains('H', StringComparison.Ordinal);

    /// <summary>PubMed's own answer of version 2.0 is not recorded; these two follow the rule that another database's shows.</summary>
    public bool IsTruncatable => !IsDate && !IsNumerical;

    public bool IsRangeable => IsDate;
}

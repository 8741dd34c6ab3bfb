namespace NcbiClient.Records;

/// <summary>A grant that supported the work.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#grantlist">NLM's element descriptions</see>.</remarks>
public sealed record Grant
{
    /// <summary>The grant or contract number.</summary>
    public string? GrantId { get; init; }

    /// <summary>The funding institute's two-letter acronym.</summary>
    public string? Acronym { get; init; }

    /// <summary>The funding agency.</summary>
    public string? Agency { get; init; }

    /// <summary>The agency's country.</summary>
    public string? Country { get; init; }
}

namespace NcbiClient.Records;

/// <summary>A person whom the article is about.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#personalnamesubjectlist">NLM's element descriptions</see>.</remarks>
public sealed record PersonalNameSubject
{
    /// <summary>The family name.</summary>
    public string? LastName { get; init; }

    /// <summary>The given names.</summary>
    public string? ForeName { get; init; }

    /// <summary>The initials of the given names, without full stops; null when not stated.</summary>
    public string? Initials { get; init; }

    /// <summary>A suffix such as <c>Jr</c> or <c>3rd</c>.</summary>
    public MarkedText? Suffix { get; init; }
}

namespace NcbiClient.Transport.Classification;

/// <summary>What the headers of an answer say, as far as it matters.</summary>
internal readonly record struct AnswerFacts(int Status)
{
    /// <summary>Where a redirection leads, without path and query.</summary>
    public string? RedirectHost { get; init; }

    /// <summary>The option that says where the service is.</summary>
    public string? AddressOption { get; init; }
}

namespace NcbiClient.Transport;

/// <summary>One call of one utility.</summary>
internal sealed record EutilsCall
{
    /// <summary>The utility's name without extension, such as <c>esearch</c>.</summary>
    public required string Utility { get; init; }

    /// <summary>Where it is.</summary>
    public NcbiService Service { get; init; }

    /// <summary>Its parameters, without tool, email and api_key: the transport adds those.</summary>
    public required EutilsForm Form { get; init; }

    /// <summary>
    /// Makes the parameters in place of <see cref="Form"/>: once, at the instant of the first permit, so that the call takes in what gathered
    /// while it waited. Every retry sends the same. Null for a call that is fixed from the start.
    /// </summary>
    public Func<EutilsForm>? FormAtPermit { get; init; }

    /// <summary>Where the requests of this call are counted; null for nowhere.</summary>
    public RequestTally? Tally { get; init; }

    public required ExpectedBody Expected { get; init; }
}

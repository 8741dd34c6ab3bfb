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

    public required ExpectedBody Expected { get; init; }
}

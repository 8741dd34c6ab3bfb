using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>A date in the history of a summarised article. Immutable, hence thread-safe.</summary>
public sealed record SummaryDate
{
    /// <summary>What happened then (<c>pubstatus</c>).</summary>
    public PublicationStatus Status { get; init; }

    /// <summary>When.</summary>
    public EntrezDateTime Date { get; init; }
}

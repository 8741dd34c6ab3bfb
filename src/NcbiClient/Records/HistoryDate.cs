using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A date in the history of an article: received, accepted, entered PubMed …</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#history">NLM's element descriptions</see>.</remarks>
public sealed record HistoryDate
{
    /// <summary>What happened then.</summary>
    public PublicationStatus? Status { get; init; }

    /// <summary>The day.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The hour as written, 0 to 23, or null.</summary>
    public string? HourText { get; init; }

    /// <summary>The minute as written, or null.</summary>
    public string? MinuteText { get; init; }

    /// <summary>The second as written, or null.</summary>
    public string? SecondText { get; init; }

    /// <summary>The hour, 0 to 23, or null.</summary>
    [JsonIgnore]
    public int? Hour => ParsePart(HourText, 23);

    /// <summary>The minute, 0 to 59, or null.</summary>
    [JsonIgnore]
    public int? Minute => ParsePart(MinuteText, 59);

    private static int? ParsePart(string? text, int max) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int part) && part <= max ? part : null;
}

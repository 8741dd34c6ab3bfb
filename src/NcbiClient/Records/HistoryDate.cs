using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>A date in the history of an article: received, accepted, entered PubMed …</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#history">NLM's element descriptions</see>.</remarks>
public sealed record HistoryDate
{
    private readonly string? _status;
    private readonly DateTexts _time;

    /// <summary>An entry of which nothing is known; its parts are set when it is made.</summary>
    public HistoryDate()
    {
    }

    /// <summary>An entry with a time from its texts.</summary>
    internal HistoryDate(DateTexts time) => _time = time;

    /// <summary>What happened then.</summary>
    public PublicationStatus? Status
    {
        get => _status is null ? null : new PublicationStatus(_status);
        init => _status = value?.Value;
    }

    /// <summary>The day.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The hour as written, 0 to 23, or null.</summary>
    public string? HourText
    {
        get => _time[DateTexts.Hour];
        init => _time = _time.With(DateTexts.Hour, value);
    }

    /// <summary>The minute as written, or null.</summary>
    public string? MinuteText
    {
        get => _time[DateTexts.Minute];
        init => _time = _time.With(DateTexts.Minute, value);
    }

    /// <summary>The second as written, or null.</summary>
    public string? SecondText
    {
        get => _time[DateTexts.Second];
        init => _time = _time.With(DateTexts.Second, value);
    }

    /// <summary>The hour, 0 to 23, or null.</summary>
    [JsonIgnore]
    public int? Hour => ParsePart(HourText, 23);

    /// <summary>The minute, 0 to 59, or null.</summary>
    [JsonIgnore]
    public int? Minute => ParsePart(MinuteText, 59);

    private static int? ParsePart(string? text, int max) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int part) && part <= max ? part : null;
}

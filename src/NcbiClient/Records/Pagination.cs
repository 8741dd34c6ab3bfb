using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>The pages of an article.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#pagination">NLM's element descriptions</see>.</remarks>
public sealed record Pagination
{
    /// <summary>The first page, or null.</summary>
    public string? StartPage { get; init; }

    /// <summary>The last page, or null.</summary>
    public string? EndPage { get; init; }

    /// <summary>The pages in MEDLINE's form, where <c>1639-41</c> abbreviates <c>1639-1641</c>; null when absent.</summary>
    public string? MedlinePgn { get; init; }

    /// <summary>The pages in full, range by range: of <see cref="MedlinePgn"/>, or where it is absent of <see cref="StartPage"/> and <see cref="EndPage"/>.</summary>
    [JsonIgnore]
    public EquatableList<PageRange> Ranges =>
        string.IsNullOrWhiteSpace(MedlinePgn) ? PageRangeText.Read(StartPage, EndPage) : PageRange.ParseAll(MedlinePgn);
}

using System.Globalization;

namespace NcbiClient.PubMed;

/// <summary>Proximity searches: <c>"hip pain"[ti:~4]</c>.</summary>
/// <remarks>See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#proximity-searching">Proximity searching</see>.</remarks>
internal static class QueryProximity
{
    /// <summary>The field without the distance that follows it in brackets.</summary>
    public static string Split(string bracketed, out int? distance)
    {
        int mark = bracketed.LastIndexOf(":~", StringComparison.Ordinal);
        bool isNear = mark > 0 && int.TryParse(bracketed.AsSpan(mark + 2), NumberStyles.None, CultureInfo.InvariantCulture, out int words) && words >= 0;
        distance = isNear ? int.Parse(bracketed.AsSpan(mark + 2), NumberStyles.None, CultureInfo.InvariantCulture) : null;
        return isNear ? bracketed[..mark] : bracketed;
    }

    /// <summary>Why PubMed would ignore the distance; null if it would not.</summary>
    public static string? Problem(string text, bool isQuoted, SearchField field) => true switch
    {
        _ when field != SearchField.Title && field != SearchField.TitleAbstract && field != SearchField.Affiliation =>
            $"PubMed knows no distances in the field '{field}', only in ti, tiab and ad",
        _ when !isQuoted => "A distance needs its words in quotation marks",
        _ when !text.Contains(' ', StringComparison.Ordinal) => "A distance needs two words or more",
        _ when text.Contains('*', StringComparison.Ordinal) => "PubMed ignores the distance of a truncated word",
        _ => null,
    };
}

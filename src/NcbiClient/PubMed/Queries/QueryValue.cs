using System.Globalization;
using NcbiClient.Eutils;

namespace NcbiClient.PubMed;

/// <summary>Terms of the fields that take only dates or only PMIDs, alone or as a range.</summary>
internal static class QueryValue
{
    /// <summary>Whether the field takes such values.</summary>
    public static bool IsOf(SearchField field) => field.IsDate || field == SearchField.Pmid;

    /// <summary>Reads a date, a PMID, or a range of them; null, and what is wrong, if it is none.</summary>
    public static QueryPart? Read(string text, bool quoted, SearchField field, out string problem)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            return Range(text[..colon].Trim(), text[(colon + 1)..].Trim(), field, out problem);
        }

        problem = $"'{text}' is no {Kind(field)}";
        bool isValue = field.IsDate ? QueryDate.TryRead(text, out _) || QueryDate.IsRelative(text) : TryReadPmid(text, out _);
        return isValue ? new QueryTerm(text, quoted, field) : null;
    }

    public static QueryPart? Range(string from, string to, SearchField field, out string problem)
    {
        if (field.IsDate)
        {
            bool areDates = QueryDate.TryRead(from, out SearchDate first) & QueryDate.TryRead(to, out SearchDate last);
            problem = areDates ? "The range ends before it begins" : $"'{from}:{to}' is no range of dates";
            return areDates && first.First <= last.Last ? new QueryRange(first.ToString(), last.ToString(), field) : null;
        }

        bool arePmids = TryReadPmid(from, out int least) & TryReadPmid(to, out int most);
        problem = arePmids ? "The range ends before it begins" : $"'{from}:{to}' is no range of PMIDs";
        return arePmids && least <= most ? Range(least, most) : null;
    }

    public static QueryRange Range(int least, int most) =>
        new(least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture), SearchField.Pmid);

    private static string Kind(SearchField field) => field.IsDate ? "date (YYYY, YYYY/MM, YYYY/MM/DD, or \"last 30 days\")" : "PMID";

    private static bool TryReadPmid(string text, out int pmid) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out pmid) && pmid > 0;
}

using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>Reads the date in words of a summary. What its parts would not give back word for word stays whole.</summary>
internal static class SummaryPubDate
{
    private static readonly string[] Seasons = ["Spring", "Summer", "Autumn", "Fall", "Winter"];

    public static PartialDate? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        string[] words = text.Split(' ');
        PartialDate parts = words switch
        {
            [_] => new PartialDate { YearText = words[0] },
            [_, var season] when Seasons.Contains(season) => new PartialDate { YearText = words[0], Season = season },
            [_, var month] => new PartialDate { YearText = words[0], MonthText = month },
            [_, var month, var day] => new PartialDate { YearText = words[0], MonthText = month, DayText = day },
            _ => new PartialDate(),
        };
        bool isRead = parts.Year is not null && (parts.MonthText is null || parts.Month is not null) && (parts.DayText is null || parts.Day is not null);
        return isRead && parts.ToString() == text ? parts : new PartialDate { MedlineDate = text };
    }
}

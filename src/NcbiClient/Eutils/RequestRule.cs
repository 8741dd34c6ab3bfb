using System.Globalization;
using System.Runtime.CompilerServices;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>What makes a request wrong before it is sent. Each breach is an <see cref="ArgumentException"/> that names the property.</summary>
/// <remarks>The name is the expression that the caller wrote: so a request calls itself <c>request</c> where it checks its properties, which its sender calls so.</remarks>
internal static class RequestRule
{
    public static void Require(bool holds, string rule, string parameter = "request")
    {
        if (!holds)
        {
            throw new ArgumentException(rule, parameter);
        }
    }

    public static void Between(int? value, int least, int most, [CallerArgumentExpression(nameof(value))] string name = "")
        => Require(
            value is null || (value >= least && value <= most),
            string.Create(CultureInfo.InvariantCulture, $"{name} must be between {least} and {most}: {value}."));

    public static void NotDefault(string? value, string name) => Require(value is not "", $"{name} must not be default: it has no text.");

    public static void History(HistoryKey? history)
        => Require(
            history is null || (!string.IsNullOrWhiteSpace(history.WebEnv) && history.QueryKey > 0),
            "request.History must have a WebEnv and a QueryKey of at least 1.");

    /// <summary>NCBI splits what it does not understand: <c>1.11e+35</c> fetches the articles 1 and 35.</summary>
    public static void Ids(EquatableList<string> ids, EntrezDatabase database)
    {
        bool numbers = database == EntrezDatabase.PubMed;
        foreach (string id in ids)
        {
            bool sound = numbers
                ? id is { Length: > 0 } && id.All(char.IsAsciiDigit) && Pmid.TryParse(id, out _)
                : !string.IsNullOrEmpty(id) && !id.Any(static c => c == ',' || char.IsWhiteSpace(c) || char.IsControl(c));
            Require(sound, $"request.Ids holds {PastedText.Quote(id)}, which is not {(numbers ? "a PMID in digits" : "one identifier")}.");
        }
    }

    /// <summary>Records are named by identifiers or by a kept set, and by one of them only.</summary>
    public static void IdsOrHistory(EquatableList<string> ids, HistoryKey? history)
    {
        Require(!ids.IsEmpty || history is not null, "request.Ids is empty: name at least one record, or set request.History.");
        Require(ids.IsEmpty || history is null, "request.Ids and request.History exclude each other.");
        History(history);
    }

    public static void Dates(EntrezDateType? type, int? relDate, SearchDate? minDate, SearchDate? maxDate)
    {
        NotDefault(type?.Value, "request.DateType");
        Between(relDate, 1, int.MaxValue, "request.RelDate");
        Require(minDate is null == maxDate is null, "request.MinDate and request.MaxDate go together: set both or none.");
        Require(relDate is null || minDate is null, "request.RelDate and request.MinDate exclude each other.");
        NotDefault(minDate?.ToString(), "request.MinDate");
        NotDefault(maxDate?.ToString(), "request.MaxDate");
        if (minDate is { } least && maxDate is { } most)
        {
            Require(least.First <= most.Last, $"request.MinDate ({least}) must not be later than request.MaxDate ({most}).");
        }
    }
}

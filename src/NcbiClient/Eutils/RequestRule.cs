using System.Globalization;
using System.Runtime.CompilerServices;

namespace NcbiClient.Eutils;

/// <summary>What makes a request wrong before it is sent. Each breach is an <see cref="ArgumentException"/> that names the property.</summary>
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
}

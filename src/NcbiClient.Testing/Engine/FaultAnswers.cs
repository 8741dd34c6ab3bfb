using System.Globalization;
using System.Net;

namespace NcbiClient.Testing.Engine;

/// <summary>Turns a fault into the answer that shows it.</summary>
internal static class FaultAnswers
{
    /// <summary>The faulty answer; null if the right answer is too short to be cut there.</summary>
    public static EmulatorResponse? Play(ScriptedFault scripted, FaultScene scene)
    {
        NcbiFault fault = scripted.Fault;
        return fault.Kind switch
        {
            FaultKind.Status => Answers.Text(StatusPage(fault.StatusCode), Answers.Html, (int)fault.StatusCode).WithRetryAfter(fault.Time),
            FaultKind.HtmlPage => Answers.Text(Page("Error 500 Diagnostic", "An error occurred while processing your request."), Answers.Html),
            FaultKind.ErrorElement => Answers.Text(scene.Envelope.Error(fault.Text), Answers.Xml),
            FaultKind.JsonError => Answers.Text(JsonError(scene.Utility, fault.Text), Answers.Json),
            FaultKind.EmptyBody => Answers.Text("", Answers.Xml),
            FaultKind.PrologOnly => Answers.Text(scene.Envelope.Prolog, Answers.Xml),
            FaultKind.RateLimited => RateGate.TooMany(scene.Caller, scene.Limit + 1, scene.Limit, fault.Time),
            FaultKind.Hang => Answers.Text("", Answers.Xml).With(ending: ResponseEnding.HangBeforeHeaders),
            FaultKind.Reset => Answers.Text("", Answers.Xml).With(ending: ResponseEnding.ResetBeforeHeaders),
            FaultKind.Slow => scene.RightAnswer().With(delay: fault.Time),
            FaultKind.CutBody => Shorten(scripted, scene.RightAnswer(), ResponseEnding.CutAfterBody),
            FaultKind.HangBody => Shorten(scripted, scene.RightAnswer(), ResponseEnding.HangAfterBody),
            _ => throw new InvalidOperationException($"No answer shows {fault}."),
        };
    }

    private static EmulatorResponse? Shorten(ScriptedFault scripted, EmulatorResponse right, ResponseEnding ending)
    {
        int bytes = scripted.Fault.Bytes;
        if (right.Body.Length > bytes)
        {
            return right.With(body: right.Body[..bytes], ending: ending);
        }

        return scripted.QueuePlace is not null ? null : right.With(body: right.Body[..Math.Max(0, right.Body.Length - 1)], ending: ending);
    }

    private static string JsonError(string utility, string text) => utility == "esearch"
        ? $"{{\"header\":{{\"type\":\"esearch\",\"version\":\"0.3\"}},\"esearchresult\":{{\"ERROR\":{JsonText.QuoteWithRawLineFeeds(text)}}}}}\n"
        : $"{{\"error\":{JsonText.Quote(text)}}}\n";

    private static string StatusPage(HttpStatusCode status)
    {
        string title = string.Create(CultureInfo.InvariantCulture, $"{(int)status} {status}");
        return Page(title, title);
    }

    private static string Page(string title, string text) =>
        $"<!DOCTYPE html>\n<html>\n<head><title>{title}</title></head>\n<body>\n<h1>{title}</h1>\n<p>{text}</p>\n</body>\n</html>\n";
}

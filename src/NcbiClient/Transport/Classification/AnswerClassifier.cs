namespace NcbiClient.Transport.Classification;

/// <summary>
/// Says what an answer amounts to: E-utilities hide failures under status 200 in a dozen shapes, and say useful things
/// under others. A pure function.
/// </summary>
internal static class AnswerClassifier
{
    /// <summary>Where NCBI leads whom it has blocked: <c>misuse.ncbi.nlm.nih.gov/error/abuse.shtml</c>.</summary>
    private const string BlockedHost = "misuse.";

    /// <summary>Classifies a whole body.</summary>
    /// <param name="facts">Status and headers.</param>
    /// <param name="body">The decompressed body.</param>
    /// <param name="expected">What success looks like.</param>
    /// <param name="secret">The API key in use, which no message may show.</param>
    public static Verdict Classify(AnswerFacts facts, ReadOnlySpan<byte> body, ExpectedBody expected, string? secret)
    {
        BodyReading reading = BodyReading.Of(body, expected);
        string? text = reading.Text is null ? null : ErrorTextCleaner.Clean(reading.Text, secret);
        return facts.Status switch
        {
            >= 200 and < 300 => OfSuccessStatus(reading, text, expected),
            >= 300 and < 400 => OfRedirection(facts, secret),
            _ => OfFailureStatus(facts, reading, text),
        };
    }

    private static Verdict OfRedirection(AnswerFacts facts, string? secret) => facts.RedirectHost?.StartsWith(BlockedHost, StringComparison.OrdinalIgnoreCase) == true
        ? new Verdict { Kind = FailureKind.Rejection, Message = $"HTTP {facts.Status}: NCBI has blocked this caller, for possible misuse", NextStep = ErrorTexts.Blocked }
        : new Verdict
        {
            Kind = FailureKind.Service,
            Message = $"HTTP {facts.Status}: the utility has moved{(facts.RedirectHost is null ? "" : " to " + ErrorTextCleaner.WithoutKeys(facts.RedirectHost, secret))}, and redirections are not followed",
            NextStep = CheckTheAddress(facts),
        };

    private static Verdict OfSuccessStatus(BodyReading reading, string? text, ExpectedBody expected) => reading.State switch
    {
        BodyState.Whole => Verdict.Fine,
        BodyState.WholeButForControls => new Verdict { NeedsEscapedControls = true },
        BodyState.Error => OfErrorText(reading.Text!, $"NCBI answered: {text}") ?? Transient(FailureKind.Service, $"NCBI answered: {text}"),
        BodyState.Empty => Transient(FailureKind.Connection, "the answer is empty"),
        BodyState.CutOff => Transient(FailureKind.Connection, "the answer ends in the middle"),
        BodyState.WebPage => OfPage(reading.Text, $"a web page came instead of {Name(expected)}{(text is null ? "" : $": '{text}'")}"),
        _ => Transient(FailureKind.Service, $"{text} came instead of {Name(expected)}"),
    };

    private static Verdict OfFailureStatus(AnswerFacts facts, BodyReading reading, string? text)
    {
        int status = facts.Status;
        bool says = reading.State is BodyState.Error or BodyState.WebPage;
        string message = says && text is not null ? $"HTTP {status}: {text}" : $"HTTP {status}";
        if (status == 429)
        {
            return Transient(FailureKind.RateLimit, message);
        }

        if (says && reading.Text is not null && OfErrorText(reading.Text, message) is { } known)
        {
            return known;
        }

        return status is 408 or >= 500
            ? Transient(FailureKind.Service, message)
            : new Verdict { Kind = FailureKind.Rejection, Message = message, NextStep = NextStepAfter(facts) };
    }

    private static Verdict OfPage(string? title, string message) => (title is null ? null : OfErrorText(title, message)) ?? Transient(FailureKind.Service, message);

    /// <summary>What helps after statuses for which the request is not to blame, but the way or the address; null for the usual advice.</summary>
    private static string? NextStepAfter(AnswerFacts facts) => facts.Status switch
    {
        401 or 407 => "A proxy or gateway on the way wants credentials, NCBI does not: give them to the HTTP handler's proxy.",
        403 => "Check whether a proxy or firewall refuses; if it is NCBI that blocks this address, see https://www.ncbi.nlm.nih.gov/books/NBK25497/ for what lifts the block.",
        404 or 405 or 410 => CheckTheAddress(facts),
        _ => null,
    };

    private static string CheckTheAddress(AnswerFacts facts) =>
        $"Check {facts.AddressOption ?? "NcbiOptions.BaseAddress"}; if it is right, NCBI has moved or withdrawn this utility.";

    private static Verdict? OfErrorText(string text, string message) => ErrorTexts.Find(text) is { } known
        ? new Verdict
        {
            Kind = known.Kind,
            IsTransient = known.Kind == FailureKind.RateLimit,
            Message = message,
            NextStep = known.NextStep,
        }
        : null;

    private static Verdict Transient(FailureKind kind, string message) => new() { Kind = kind, IsTransient = true, Message = message };

    private static string Name(ExpectedBody expected) => expected.Format switch
    {
        BodyFormat.Xml => expected.Root is null ? "XML" : $"<{expected.Root}>",
        BodyFormat.Json => "JSON",
        _ => "text",
    };
}

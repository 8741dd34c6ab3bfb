namespace NcbiClient.Transport.Classification;

/// <summary>
/// What NCBI's error texts mean. Everything not listed may pass: it is tried again before it is believed.
/// </summary>
internal static class ErrorTexts
{
    /// <summary>What a caller can do whom NCBI has blocked.</summary>
    public const string Blocked = "Stop sending, find out what sent too much from this address, and write to info@ncbi.nlm.nih.gov: NCBI lifts the block. NcbiOptions.Tool and Email tell it who you are.";

    private const string NewSearch = "The history set has expired or never was: search again, and use the new WebEnv and query_key.";
    private const string NoTerm = "Give a term, identifiers, or a query_key with its WebEnv.";
    private const string NoId = "Give at least one identifier that is a number.";

    private const string NoRecords = "The set, or the part of it that was asked for, has no records: look at its count, and at RetStart.";

    private static readonly (string Phrase, FailureKind Kind, string? NextStep)[] Known =
    [
        ("rate limit exceeded", FailureKind.RateLimit, null),
        ("/lbsm/", FailureKind.RateLimit, null),
        ("Error Blocked Diagnostic", FailureKind.Rejection, Blocked),
        ("API key", FailureKind.Rejection, "Check NcbiOptions.ApiKey against the key shown in your NCBI account settings."),
        ("Invalid db name", FailureKind.Rejection, "Check the name of the database; einfo lists those there are."),
        ("Can not retrieve DbInfo", FailureKind.Rejection, "Check the name of the database; einfo lists those there are."),
        ("Empty term", FailureKind.Rejection, NoTerm),
        ("Empty result", FailureKind.Rejection, NoRecords),
        ("nothing todo", FailureKind.Rejection, NoTerm),
        ("Neither query_key nor id", FailureKind.Rejection, NoTerm),
        ("Unable to obtain query", FailureKind.Rejection, NewSearch),
        ("cannot be larger than", FailureKind.Rejection, "PubMed shows the first 9,999 records of a search only: split it, for example by date."),
        ("id parameter is empty", FailureKind.Rejection, NoId),
        ("Empty ID list", FailureKind.Rejection, NoId),
        ("ID list is empty", FailureKind.Rejection, NoId),
        ("Invalid uid", FailureKind.Rejection, NoId),
        ("Failed to understand id", FailureKind.Rejection, "Check the identifiers: the database does not know how to read one."),
        ("Too many UIDs", FailureKind.Rejection, "Ask for fewer identifiers at once."),
        ("command not supported", FailureKind.Rejection, "NCBI no longer offers this command."),
    ];

    /// <summary>The meaning of a listed text, or null.</summary>
    public static (FailureKind Kind, string? NextStep)? Find(string text)
    {
        foreach ((string phrase, FailureKind kind, string? nextStep) in Known)
        {
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return (kind, nextStep);
            }
        }

        return null;
    }

    /// <summary>A remark about one record of many, which leaves the others sound.</summary>
    public static bool ConcernsOneRecord(string text) => text.Contains("cannot get document summary", StringComparison.OrdinalIgnoreCase);
}

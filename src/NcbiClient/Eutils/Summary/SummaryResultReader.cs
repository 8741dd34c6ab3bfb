using System.Text.Json;
using NcbiClient.Records;
using NcbiClient.Transport.Classification;

namespace NcbiClient.Eutils;

/// <summary>Reads the JSON of PubMed's <c>esummary</c>: a list of identifiers, and a member for each.</summary>
internal static class SummaryResultReader
{
    public const string Root = "result";

    private const string Uids = "uids";

    public static SummaryResult Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, JsonBody.DocumentOptions);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(Root, out JsonElement result) && result.ValueKind == JsonValueKind.Object
                ? Read(result)
                : throw new NcbiFormatException($"The answer has no {Root}") { ElementPath = Root };
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a text that is not UTF-8, or an escaped half of a surrogate pair.
            throw new NcbiFormatException("The answer is not sound JSON", wrong) { ElementPath = Root };
        }
    }

    private static SummaryResult Read(JsonElement result)
    {
        List<PubMedSummary> summaries = [];
        List<SummaryError> errors = [];
        foreach (string uid in Named(result))
        {
            if (!result.TryGetProperty(uid, out JsonElement document))
            {
                errors.Add(new SummaryError { Uid = uid });
            }
            else if (document.ValueKind != JsonValueKind.Object)
            {
                throw new NcbiFormatException($"A summary is {document.ValueKind} where an object belongs") { ElementPath = $"{Root}/{uid}" };
            }
            else if (Error(document) is { } error)
            {
                errors.Add(new SummaryError { Uid = uid, Text = error });
            }
            else
            {
                summaries.Add(PubMedSummaryReader.Read(PmidOf(uid), document));
            }
        }

        return new SummaryResult { Summaries = summaries.ToEquatableList(), Errors = errors.ToEquatableList() };
    }

    /// <summary>The identifiers in the order of their list, then documents that are not on it.</summary>
    private static IEnumerable<string> Named(JsonElement result) =>
        new JsonPart(result, Root).Texts(Uids).Concat(result.EnumerateObject().Select(static member => member.Name).Where(static name => name != Uids)).Distinct(StringComparer.Ordinal);

    private static string? Error(JsonElement document) =>
        document.TryGetProperty("error", out JsonElement error) && error.ValueKind == JsonValueKind.String && error.GetString() is { Length: > 0 } text ? text : null;

    private static Pmid PmidOf(string uid) => uid.All(char.IsAsciiDigit) && Pmid.TryParse(uid, out Pmid pmid)
        ? pmid
        : throw new NcbiFormatException("An identifier is not a PMID") { ElementPath = $"{Root}/{Uids}" };
}

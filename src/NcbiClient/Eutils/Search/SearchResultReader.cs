using System.Text.Json;
using NcbiClient.Records;
using NcbiClient.Transport.Classification;

namespace NcbiClient.Eutils;

/// <summary>Reads the JSON of <c>esearch</c>.</summary>
internal static class SearchResultReader
{
    public const string Root = "esearchresult";

    /// <summary>Reads a whole answer; parts may be missing, but what is there has its documented shape.</summary>
    /// <exception cref="NcbiFormatException">It has not, or it is not JSON.</exception>
    public static SearchResult Read(ReadOnlyMemory<byte> json, EntrezDatabase database)
    {
        try
        {
            using var document = JsonDocument.Parse(json, JsonBody.DocumentOptions);
            return Read(new JsonPart(document.RootElement, "").Object(Root), database);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a text that is not UTF-8, or an escaped half of a surrogate pair.
            throw new NcbiFormatException("The answer is not sound JSON", wrong) { ElementPath = Root };
        }
    }

    private static SearchResult Read(JsonPart? answer, EntrezDatabase database)
    {
        JsonPart result = answer ?? throw new NcbiFormatException($"The answer has no {Root}") { ElementPath = Root };
        return new SearchResult
        {
            Database = database,
            Count = result.Number("count") is { } count and >= 0 ? count : throw new NcbiFormatException("The answer does not say how many records match") { ElementPath = $"{Root}/count" },
            RetMax = result.Int("retmax") ?? 0,
            RetStart = result.Int("retstart") ?? 0,
            Ids = Ids(result, database),
            History = History(result),
            QueryTranslation = result.Text("querytranslation"),
            Translations = [.. result.Items("translationset").Select(Translation)],
            TranslationStack = [.. result.Items("translationstack").Select(Step)],
            Errors = Errors(result.Object("errorlist")),
            Warnings = Warnings(result.Object("warninglist")),
        };
    }

    private static EquatableList<string> Ids(JsonPart result, EntrezDatabase database)
    {
        EquatableList<string> ids = result.Texts("idlist");
        foreach (string id in ids)
        {
            if (database == EntrezDatabase.PubMed && !(id.All(char.IsAsciiDigit) && Pmid.TryParse(id, out _)))
            {
                throw new NcbiFormatException("An identifier is not a PMID") { ElementPath = $"{Root}/idlist" };
            }
        }

        return ids;
    }

    private static HistoryKey? History(JsonPart result)
        => result.Text("webenv") is { Length: > 0 } webEnv && result.Int("querykey") is { } key ? new HistoryKey { WebEnv = webEnv, QueryKey = key } : null;

    private static SearchTranslation Translation(JsonPart part) => new() { From = part.Text("from") ?? "", To = part.Text("to") ?? "" };

    private static SearchTranslationStep Step(JsonPart part) => part.AsText() is { } name
        ? new SearchTranslationStep { Operator = name }
        : new SearchTranslationStep
        {
            Term = part.Text("term"),
            Field = part.Text("field"),
            Count = part.Number("count"),
            Explode = part.Text("explode") is { } flag ? flag == "Y" : null,
        };

    private static SearchErrors Errors(JsonPart? part) => part is not { } list ? SearchErrors.None : new SearchErrors
    {
        PhrasesNotFound = list.Texts("phrasesnotfound"),
        FieldsNotFound = list.Texts("fieldsnotfound"),
    };

    private static SearchWarnings Warnings(JsonPart? part) => part is not { } list ? SearchWarnings.None : new SearchWarnings
    {
        PhrasesIgnored = list.Texts("phrasesignored"),
        QuotedPhrasesNotFound = list.Texts("quotedphrasesnotfound"),
        OutputMessages = list.Texts("outputmessages"),
    };
}

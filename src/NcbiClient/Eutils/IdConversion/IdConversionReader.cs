using System.Text.Json;
using NcbiClient.Transport.Classification;

namespace NcbiClient.Eutils;

/// <summary>Reads the JSON of the PMC ID Converter, of today and of before 2025: then numbers were texts, and no record said what it answers.</summary>
internal static class IdConversionReader
{
    public const string Root = "records";

    /// <summary>Reads a whole answer.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="asked">What was asked for, each once, of one type.</param>
    /// <returns>What was answered.</returns>
    /// <exception cref="NcbiFormatException">It has not its documented shape, or is not JSON.</exception>
    public static List<IdConversion> Read(ReadOnlyMemory<byte> json, IReadOnlyList<IdToConvert> asked)
    {
        try
        {
            using var document = JsonDocument.Parse(json, JsonBody.DocumentOptions);
            Dictionary<string, IdToConvert> byText = asked.ToDictionary(static id => id.Identity, StringComparer.Ordinal);
            List<IdConversion> answers = [];
            foreach (JsonPart record in new JsonPart(document.RootElement, "").Items(Root))
            {
                if (Names(record, asked[0].Type).FirstOrDefault(byText.ContainsKey) is { } name)
                {
                    answers.Add(Record(record, byText[name]));
                }
            }

            return answers;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a text that is not UTF-8, or an escaped half of a surrogate pair.
            throw new NcbiFormatException("The answer is not sound JSON", wrong) { ElementPath = Root };
        }
    }

    /// <summary>The texts by which a record may have been asked for, the surest first.</summary>
    private static IEnumerable<string> Names(JsonPart record, IdConversionType type)
    {
        IEnumerable<string?> names = [record.Text("requested-id"), record.Text(type.Value), .. record.Items("versions").Select(version => version.Text(type.Value))];
        return names.OfType<string>().Select(name => IdToConvert.IdentityOf(type, name));
    }

    private static IdConversion Record(JsonPart record, IdToConvert asked)
    {
        string? message = record.Text("errmsg")?.Trim() is { Length: > 0 } text ? text : null;
        bool isError = record.Text("status") == "error" || message is not null;
        return new IdConversion
        {
            Requested = asked,
            Pmid = !isError && Pmid.TryParse(record.Text("pmid"), out Pmid pmid) ? pmid : null,
            Pmcid = !isError && Pmcid.TryParse(record.Text("pmcid"), out Pmcid pmcid) ? pmcid : null,
            Doi = !isError && Doi.TryParse(record.Text("doi"), out Doi doi) ? doi : null,
            ManuscriptId = isError ? null : record.Text("mid"),
            ArticleInstanceId = record.Text("aiid"),
            IsLive = YesNo(record, "live"),
            ReleaseDate = record.Text("release-date"),
            Versions = [.. record.Items("versions").Select(Version)],
            Error = isError ? message ?? "an error without text" : null,
        };
    }

    private static IdConversionVersion Version(JsonPart version) => new()
    {
        Pmcid = version.Text("pmcid"),
        ManuscriptId = version.Text("mid"),
        ArticleInstanceId = version.Text("aiid"),
        IsCurrent = YesNo(version, "current") == true,
    };

    private static bool? YesNo(JsonPart part, string name) => part.Flag(name) is { } flag
        ? flag is "true" or "yes" or "1"
        : null;
}

using System.Text.Json;
using NcbiClient.Records;
using NcbiClient.Transport.Classification;

namespace NcbiClient.Eutils;

/// <summary>Reads the JSON of PubMed's citation matcher.</summary>
internal static class CitationSearchReader
{
    public const string Root = "result";

    /// <summary>Reads a whole answer.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="attempts">How many requests it took.</param>
    /// <exception cref="NcbiServiceException">It says that the search failed.</exception>
    /// <exception cref="NcbiFormatException">It has not its documented shape, or is not JSON.</exception>
    public static CitationSearchResult Read(ReadOnlyMemory<byte> json, int attempts)
    {
        try
        {
            using var document = JsonDocument.Parse(json, JsonBody.DocumentOptions);
            JsonPart answer = new(document.RootElement, "");
            if (answer.Flag("success") == "false")
            {
                throw new NcbiServiceException("The citation matcher says that it failed, and not why") { Utility = "citmatch", Attempts = attempts };
            }

            JsonPart result = answer.Object(Root) ?? throw new NcbiFormatException($"The answer has no {Root}") { ElementPath = Root };
            EquatableList<Pmid> pmids = [.. result.Items("uids").Select(Uid)];
            return new CitationSearchResult { Pmids = pmids, Count = result.Int("count") ?? pmids.Count };
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a text that is not UTF-8, or an escaped half of a surrogate pair.
            throw new NcbiFormatException("The answer is not sound JSON", wrong) { ElementPath = Root };
        }
    }

    private static Pmid Uid(JsonPart uid) => Pmid.TryParse(uid.Text("pubmed"), out Pmid pmid)
        ? pmid
        : throw new NcbiFormatException("An identifier is not a PMID") { ElementPath = $"{Root}/uids" };
}

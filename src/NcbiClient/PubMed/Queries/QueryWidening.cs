using NcbiClient.Eutils;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>Tells whether PubMed searched for what it was asked for.</summary>
internal static class QueryWidening
{
    /// <summary>The one message that says nothing of the query but its count.</summary>
    private const string NoItems = "No items found.";

    /// <summary>What PubMed ignored; null if nothing that matters.</summary>
    /// <remarks>A phrase that is not found cannot have widened a search that finds nothing; for a field or a message nobody knows.</remarks>
    public static NcbiQueryWidenedException? Find(SearchResult result)
    {
        bool found = result.Count > 0;
        EquatableList<string> phrases = found ? result.Errors.PhrasesNotFound : [];
        EquatableList<string> quoted = found ? result.Warnings.QuotedPhrasesNotFound : [];
        EquatableList<string> ignored = found ? [.. result.Warnings.PhrasesIgnored.Where(static word => !Stopwords.Contains(word))] : [];
        EquatableList<string> fields = result.Errors.FieldsNotFound;
        EquatableList<string> messages = [.. result.Warnings.OutputMessages.Where(static message => !message.Trim().Equals(NoItems, StringComparison.OrdinalIgnoreCase))];
        string[] what =
        [
            .. Say("no record has", phrases), .. Say("no record has the phrase", quoted), .. Say("it left out", ignored), .. Say("there is no field", fields),
            .. Say("it says", messages),
        ];
        return what.Length == 0 ? null : new NcbiQueryWidenedException($"PubMed did not search for what was asked: {string.Join("; ", what)}")
        {
            PhrasesNotFound = phrases, QuotedPhrasesNotFound = quoted, PhrasesIgnored = ignored, FieldsNotFound = fields, OutputMessages = messages,
            Count = result.Count, QueryTranslation = result.QueryTranslation,
        };
    }

    private static IEnumerable<string> Say(string what, EquatableList<string> texts) => texts.IsEmpty ? [] : [$"{what} {string.Join(", ", texts)}"];
}

using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Queries;

/// <summary>The filters that can be decided from a record: they may be empty without being unknown.</summary>
internal static class KnownFilters
{
    private static readonly string[] s_names = ["all", "hasabstract", "medline", "inprocess", "publisher", "pubmednotmedline", "oldmedline", "pubmedpmc", "pmcbook", "pubmedbooks", "freefulltext", "fulltext", "systematic"];

    // Those that PubMed's user guide has typed without a field.
    private static readonly string[] s_untagged = ["hasabstract", "pmcbook"];

    public static bool Contains(string filter) => s_names.Contains(Words.Normalize(filter).Replace(" ", "", StringComparison.Ordinal));

    public static bool IsUntagged(string word) => s_untagged.Contains(word.ToLowerInvariant());
}

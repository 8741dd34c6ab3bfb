using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>What a search found, and how NCBI read the query: the whole answer of <c>esearch</c>.</summary>
/// <remarks>
/// Parts that the answer did not have are null or empty. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESearch">ESearch</see>.
/// </remarks>
public sealed record SearchResult
{
    /// <summary>Where was searched.</summary>
    public EntrezDatabase Database { get; init; } = EntrezDatabase.PubMed;

    /// <summary>How many records match, of which <see cref="Ids"/> lists some.</summary>
    /// <value>0 or more.</value>
    public long Count { get; init; }

    /// <summary>How many records are listed, as the answer says.</summary>
    /// <value>0 if it did not say.</value>
    public int RetMax { get; init; }

    /// <summary>How many records were passed over, as the answer says.</summary>
    /// <value>0 if it did not say.</value>
    public int RetStart { get; init; }

    /// <summary>The identifiers of the records listed, in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<string>))]
    public EquatableList<string> Ids { get; init; }

    /// <summary>The same as PMIDs.</summary>
    /// <value>Empty if <see cref="Database"/> is not PubMed. Made anew at each call.</value>
    [JsonIgnore]
    public EquatableList<Pmid> Pmids => Database == EntrezDatabase.PubMed ? Ids.Select(id => Pmid.Parse(id)).ToEquatableList() : [];

    /// <summary>The set that the history server keeps.</summary>
    /// <value>Null unless it was asked for.</value>
    public HistoryKey? History { get; init; }

    /// <summary>The query as it was run.</summary>
    /// <value>For example <c>"crispr"[Title/Abstract]</c>; null if the answer did not say, as for no hits.</value>
    public string? QueryTranslation { get; init; }

    /// <summary>The phrases that were translated, such as to MeSH headings.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<SearchTranslation>))]
    public EquatableList<SearchTranslation> Translations { get; init; }

    /// <summary>The query as it was run, in steps: terms with their counts, and operators after them.</summary>
    /// <value>Empty for PubMed since 2022; other databases still have it.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<SearchTranslationStep>))]
    public EquatableList<SearchTranslationStep> TranslationStack { get; init; }

    /// <summary>What of the query was not found. The search went on without it.</summary>
    public SearchErrors Errors { get; init; } = SearchErrors.None;

    /// <summary>What NCBI remarks on the query.</summary>
    public SearchWarnings Warnings { get; init; } = SearchWarnings.None;
}

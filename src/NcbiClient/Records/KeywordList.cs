using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>Keywords from one owner.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#keywordlist">NLM's element descriptions</see>.</remarks>
public sealed record KeywordList
{
    /// <summary>Who assigned them; <see cref="KeywordOwner.Author"/> for the authors' own. Null when not stated, which means NLM.</summary>
    public KeywordOwner? Owner { get; init; }

    /// <summary>The keywords in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Keyword>))]
    public EquatableList<Keyword> Keywords { get; init; }
}

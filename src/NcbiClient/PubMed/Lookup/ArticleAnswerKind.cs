using System.Text.Json.Serialization;

namespace NcbiClient.PubMed;

/// <summary>What can become of an id that was asked for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ArticleAnswerKind>))]
public enum ArticleAnswerKind
{
    /// <summary>PubMed has the article.</summary>
    Found,

    /// <summary>PubMed answered, and has no such article.</summary>
    NotFound,

    /// <summary>PubMed could not be asked: nothing is known of the article.</summary>
    Failed,

    /// <summary>PubMed answered a PMID with the record of another: the article's own PMID is the one to keep.</summary>
    Replaced,

    /// <summary>
    /// PubMed said that it has deleted the record (<c>DeleteCitation</c>). EFetch as a rule leaves deleted records out without a word, which is <see cref="NotFound"/>.
    /// </summary>
    Deleted,
}

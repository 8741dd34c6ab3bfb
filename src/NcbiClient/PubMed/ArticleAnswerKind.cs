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
}

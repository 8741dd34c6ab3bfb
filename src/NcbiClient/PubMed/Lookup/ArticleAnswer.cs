using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>What became of one id that was asked for: each gets exactly one. Immutable, hence thread-safe.</summary>
public sealed record ArticleAnswer
{
    /// <summary>The id as it was asked for.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>What became of it.</summary>
    public required ArticleAnswerKind Kind { get; init; }

    /// <summary>The article, or null unless <see cref="Kind"/> is <see cref="ArticleAnswerKind.Found"/> or <see cref="ArticleAnswerKind.Replaced"/>.</summary>
    public Article? Article { get; init; }

    /// <summary>Why it could not be asked, or null unless <see cref="Kind"/> is <see cref="ArticleAnswerKind.Failed"/>.</summary>
    [JsonIgnore]
    public NcbiException? Error { get; init; }

    /// <summary>The message of <see cref="Error"/>, which is what JSON has of it; null when there is none.</summary>
    public string? ErrorMessage => Error?.Message;
}

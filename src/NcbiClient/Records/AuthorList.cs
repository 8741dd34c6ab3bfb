using System.Text.Json.Serialization;

namespace NcbiClient.Records;

/// <summary>One list of authors or editors with what NLM says of the list.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html#authorlist">NLM's element descriptions</see>.</remarks>
public sealed record AuthorList
{
    /// <summary>False when authors were left out (<c>CompleteYN</c>); null when not stated, which means complete.</summary>
    public bool? IsComplete { get; init; }

    /// <summary><c>authors</c> or <c>editors</c> in books; null when not stated.</summary>
    public string? Type { get; init; }

    /// <summary>The authors in order.</summary>
    [JsonConverter(typeof(EquatableListJsonConverter<Author>))]
    public EquatableList<Author> Authors { get; init; }
}

using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>How NCBI would spell a query: the whole answer of <c>espell</c>.</summary>
/// <remarks>Immutable, hence thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESpell">ESpell</see>.</remarks>
public sealed record SpellResult
{
    /// <summary>Whose words were compared.</summary>
    public EntrezDatabase Database { get; init; } = EntrezDatabase.PubMed;

    /// <summary>The query, as NCBI repeats it.</summary>
    public string Query { get; init; } = "";

    /// <summary>The query corrected, often all in lower case: <c>or</c> in it is a word then, no operator. See <see cref="Suggestion"/>.</summary>
    /// <value>Null if NCBI has nothing to suggest.</value>
    public string? CorrectedQuery { get; init; }

    /// <summary>The corrected query in its pieces, in order (<c>SpelledQuery</c>).</summary>
    /// <value>Empty if NCBI has nothing to suggest.</value>
    [JsonConverter(typeof(EquatableListJsonConverter<SpellPiece>))]
    public EquatableList<SpellPiece> Pieces { get; init; }

    /// <summary>The pieces joined: a query to search for, its operators in upper case as asked.</summary>
    /// <value>Null if nothing was replaced. Made anew at each call.</value>
    [JsonIgnore]
    public string? Suggestion => Pieces.Any(static piece => piece.IsReplaced) ? string.Concat(Pieces.Select(static piece => piece.Text)).Trim() : null;
}

using System.Globalization;
using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>A day and time as Entrez writes them: <c>2016/03/01 00:00</c>.</summary>
/// <remarks>
/// The text is kept as it came; <see cref="ToDateTime"/> reads it. NCBI does not name the time zone. <see langword="default"/> is empty text.
/// Immutable, hence thread-safe. See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESummary">ESummary</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<EntrezDateTime>))]
public readonly record struct EntrezDateTime : IVocabularyTerm<EntrezDateTime>
{
    private static readonly string[] Forms = ["yyyy/M/d H:m", "yyyy/M/d", "yyyy/M", "yyyy"];
    private readonly string? _value;

    /// <summary>Takes the text as NCBI writes it.</summary>
    /// <param name="value">The text; null counts as empty.</param>
    public EntrezDateTime(string? value) => _value = value;

    /// <summary>The text as it came.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    static EntrezDateTime IVocabularyTerm<EntrezDateTime>.Create(string value) => new(value);

    /// <summary>The text read as a time; a missing month, day, hour or minute is the first.</summary>
    /// <returns>The time, of an unspecified zone; null if the text is none, as when it is empty.</returns>
    public DateTime? ToDateTime() =>
        DateTime.TryParseExact(Value, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowLeadingWhite | DateTimeStyles.AllowTrailingWhite, out DateTime time) ? time : null;

    /// <summary>The text as it came.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

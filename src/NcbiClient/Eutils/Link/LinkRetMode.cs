using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>In which format <c>elink</c> answers (<c>retmode</c>).</summary>
/// <remarks>
/// An open vocabulary: any text can be sent, the known ones have names. 
/// <see langword="default"/> has an empty text, which no request accepts. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ELink">ELink</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<LinkRetMode>))]
public readonly record struct LinkRetMode : IVocabularyTerm<LinkRetMode>
{
    private readonly string? _value;

    /// <summary>Takes the text that is sent.</summary>
    /// <param name="value">The format, <c>xml</c> or <c>json</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank.</exception>
    public LinkRetMode(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>The text as it is sent.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>XML: every command, and what NCBI says about a single set of links.</summary>
    public static LinkRetMode Xml => new("xml");

    /// <summary>JSON: a third of the bytes, but only lists of links, mostly without remarks; an error in one set fails the whole call.</summary>
    public static LinkRetMode Json => new("json");

    static LinkRetMode IVocabularyTerm<LinkRetMode>.Create(string value) => value.Length == 0 ? default : new(value);

    /// <summary>The text as it is sent.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

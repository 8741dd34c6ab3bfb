using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>What an identifier is, to the PMC ID Converter (<c>idtype</c>).</summary>
/// <remarks>
/// An open vocabulary: any text can be sent, the known ones have names. 
/// <see langword="default"/> has an empty text, which no request accepts. Immutable, hence thread-safe.
/// See <see href="https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/">the PMC ID Converter</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<IdConversionType>))]
public readonly record struct IdConversionType : IVocabularyTerm<IdConversionType>
{
    private readonly string? _value;

    /// <summary>Takes the text that is sent.</summary>
    /// <param name="value">The type, such as <c>doi</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank.</exception>
    public IdConversionType(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>The text as it is sent.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>PMID: a number.</summary>
    public static IdConversionType Pmid => new("pmid");

    /// <summary>PMCID: <c>PMC</c> and a number, with or without a version.</summary>
    public static IdConversionType Pmcid => new("pmcid");

    /// <summary>DOI.</summary>
    public static IdConversionType Doi => new("doi");

    /// <summary>Manuscript ID of a repository that feeds PMC, such as <c>NIHMS198092</c>.</summary>
    public static IdConversionType ManuscriptId => new("mid");

    static IdConversionType IVocabularyTerm<IdConversionType>.Create(string value) => value.Length == 0 ? default : new(value);

    /// <summary>The text as it is sent.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

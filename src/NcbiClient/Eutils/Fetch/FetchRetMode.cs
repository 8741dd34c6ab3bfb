namespace NcbiClient.Eutils;

/// <summary>In which format <c>efetch</c> answers.</summary>
/// <remarks>
/// An open vocabulary: any text can be sent, the known ones have names. PubMed offers XML and text only.
/// <see langword="default"/> has an empty text, which no request accepts. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/table/chapter4.T._valid_values_of__retmode_and/">NCBI's table of views and formats</see>.
/// </remarks>
public readonly record struct FetchRetMode
{
    private readonly string? _value;

    /// <summary>Takes the text that is sent.</summary>
    /// <param name="value">The format's name, such as <c>xml</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank.</exception>
    public FetchRetMode(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>The text as it is sent.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>XML.</summary>
    public static FetchRetMode Xml => new("xml");

    /// <summary>Plain text.</summary>
    public static FetchRetMode Text => new("text");

    /// <summary>JSON; few databases.</summary>
    public static FetchRetMode Json => new("json");

    /// <summary>ASN.1 as text; sequence databases and genes.</summary>
    public static FetchRetMode Asn1 => new("asn.1");

    /// <summary>The text as it is sent.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

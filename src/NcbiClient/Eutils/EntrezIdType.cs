namespace NcbiClient.Eutils;

/// <summary>Which kind of identifier a sequence database answers with.</summary>
/// <remarks>
/// An open vocabulary: any text can be sent, the known ones have names. It means nothing to PubMed.
/// <see langword="default"/> has an empty text, which no request accepts. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESearch">ESearch</see>.
/// </remarks>
public readonly record struct EntrezIdType
{
    private readonly string? _value;

    /// <summary>Takes the text that is sent.</summary>
    /// <param name="value">The kind, such as <c>acc</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank.</exception>
    public EntrezIdType(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>The text as it is sent.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>Accession with version, such as <c>NM_001301717.2</c>.</summary>
    public static EntrezIdType Accession => new("acc");

    /// <summary>GI number; NCBI no longer gives them to new sequences.</summary>
    public static EntrezIdType Gi => new("gi");

    /// <summary>The text as it is sent.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

namespace NcbiClient.Eutils;

/// <summary>Which date of a record a search by date means.</summary>
/// <remarks>
/// An open vocabulary: any text can be sent, the known ones have names. Databases differ in what they know.
/// <see langword="default"/> has an empty text, which no request accepts. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESearch">ESearch</see>.
/// </remarks>
public readonly record struct EntrezDateType
{
    private readonly string? _value;

    /// <summary>Takes the text that is sent.</summary>
    /// <param name="value">A date field's short name, such as <c>pdat</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank.</exception>
    public EntrezDateType(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>The text as it is sent.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>When the article was published.</summary>
    public static EntrezDateType PublicationDate => new("pdat");

    /// <summary>When the record was last changed.</summary>
    public static EntrezDateType ModificationDate => new("mdat");

    /// <summary>When the record entered the database.</summary>
    public static EntrezDateType EntrezDate => new("edat");

    /// <summary>When the record was made.</summary>
    public static EntrezDateType CreateDate => new("crdt");

    /// <summary>The text as it is sent.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

namespace NcbiClient.Eutils;

/// <summary>Which view of a record <c>efetch</c> answers with.</summary>
/// <remarks>
/// An open vocabulary: any text can be sent, the known ones have names. Databases differ in what they offer, and not every view goes with every <see cref="FetchRetMode"/>.
/// <see langword="default"/> has an empty text, which no request accepts. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/table/chapter4.T._valid_values_of__retmode_and/">NCBI's table of views and formats</see>.
/// </remarks>
public readonly record struct FetchRetType
{
    private readonly string? _value;

    /// <summary>Takes the text that is sent.</summary>
    /// <param name="value">The view's name, such as <c>medline</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank.</exception>
    public FetchRetType(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>The text as it is sent.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>The MEDLINE display format, tagged text (NBIB); PubMed and PMC.</summary>
    public static FetchRetType Medline => new("medline");

    /// <summary>The abstract as text; PubMed.</summary>
    public static FetchRetType Abstract => new("abstract");

    /// <summary>The document summary.</summary>
    public static FetchRetType DocSum => new("docsum");

    /// <summary>The identifiers alone.</summary>
    public static FetchRetType UiList => new("uilist");

    /// <summary>FASTA; sequence databases.</summary>
    public static FetchRetType Fasta => new("fasta");

    /// <summary>GenBank flat file; <c>nuccore</c>.</summary>
    public static FetchRetType GenBank => new("gb");

    /// <summary>GenPept flat file; <c>protein</c>.</summary>
    public static FetchRetType GenPept => new("gp");

    /// <summary>The whole record; sequence databases, in XML.</summary>
    public static FetchRetType Native => new("native");

    /// <summary>Accessions with versions; sequence databases.</summary>
    public static FetchRetType Accession => new("acc");

    /// <summary>A table of transcripts and exons; <c>gene</c>.</summary>
    public static FetchRetType GeneTable => new("gene_table");

    /// <summary>The whole record as text; <c>mesh</c>.</summary>
    public static FetchRetType Full => new("full");

    /// <summary>The summary as text; <c>gds</c>.</summary>
    public static FetchRetType Summary => new("summary");

    /// <summary>The text as it is sent.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

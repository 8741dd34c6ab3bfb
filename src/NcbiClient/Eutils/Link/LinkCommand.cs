using System.Text.Json.Serialization;
using NcbiClient.Records;

namespace NcbiClient.Eutils;

/// <summary>What <c>elink</c> is to do (<c>cmd</c>).</summary>
/// <remarks>
/// An open vocabulary: any text can be sent, the known ones have names. 
/// <see langword="default"/> has an empty text, which no request accepts. Immutable, hence thread-safe.
/// See <see href="https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ELink">ELink</see>.
/// </remarks>
[JsonConverter(typeof(VocabularyJsonConverter<LinkCommand>))]
public readonly record struct LinkCommand : IVocabularyTerm<LinkCommand>
{
    private readonly string? _value;

    /// <summary>Takes the text that is sent.</summary>
    /// <param name="value">The command, such as <c>neighbor</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or blank.</exception>
    public LinkCommand(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>The text as it is sent.</summary>
    /// <value>Empty for <see langword="default"/>.</value>
    public string Value => _value ?? "";

    /// <summary>Lists the records linked to. NCBI's default.</summary>
    public static LinkCommand Neighbor => new("neighbor");

    /// <summary>The same, with scores where the link has them; the most alike first.</summary>
    public static LinkCommand NeighborScore => new("neighbor_score");

    /// <summary>Puts the records linked to on the history server, a set for each link name.</summary>
    public static LinkCommand NeighborHistory => new("neighbor_history");

    /// <summary>Lists for each record the links that it has.</summary>
    public static LinkCommand CheckAll => new("acheck");

    /// <summary>Says for each record whether it has links within its own database.</summary>
    public static LinkCommand CheckNeighbors => new("ncheck");

    /// <summary>Says for each record whether it has links to sites outside of NCBI.</summary>
    public static LinkCommand CheckLinkOut => new("lcheck");

    /// <summary>Lists for each record the sites outside of NCBI, without libraries.</summary>
    public static LinkCommand LinkOut => new("llinks");

    /// <summary>The same with libraries. NCBI no longer supports it: it answers with an error.</summary>
    public static LinkCommand LinkOutWithLibraries => new("llinkslib");

    /// <summary>Names for each record its publisher's page.</summary>
    public static LinkCommand ProviderLinks => new("prlinks");

    static LinkCommand IVocabularyTerm<LinkCommand>.Create(string value) => value.Length == 0 ? default : new(value);

    /// <summary>The text as it is sent.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}

namespace NcbiClient.Xml;

/// <summary>How PubMed XML is read. Immutable, hence thread-safe.</summary>
public sealed record PubMedXmlReaderOptions
{
    internal static readonly PubMedXmlReaderOptions Default = new();

    private readonly int _maxDepth = 256;

    /// <summary>Whether content that the DTD does not know is an <see cref="NcbiFormatException"/>.</summary>
    /// <value>The default is false: such content is kept in <see cref="Records.Article.UnknownContent"/>.</value>
    public bool Strict { get; init; }

    /// <summary>How deep elements may be nested; a deeper document is an <see cref="NcbiFormatException"/>.</summary>
    /// <value>16 to 1024 levels; the default is 256, and no record of NLM is known to pass 30.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 16);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024);
            _maxDepth = value;
        }
    }
}

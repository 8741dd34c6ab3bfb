namespace NcbiClient.Xml;

/// <summary>How PubMed XML is read. Immutable, hence thread-safe.</summary>
public sealed record PubMedXmlReaderOptions
{
    /// <summary>What <see cref="MaxDepth"/> may be at most.</summary>
    internal const int MaxDepthLimit = 256; // nested records go through XML, JSON and equality by recursion, on threads with 1 MB of stack too

    internal static readonly PubMedXmlReaderOptions Default = new();

    private readonly int _maxDepth = 256;

    /// <summary>Whether content that the DTD does not know is an <see cref="NcbiFormatException"/>.</summary>
    /// <value>The default is false: such content is kept in <see cref="Records.Article.UnknownContent"/>.</value>
    public bool Strict { get; init; }

    /// <summary>How deep elements may be nested; a deeper document is an <see cref="NcbiFormatException"/>.</summary>
    /// <value>16 to 256 levels; the default is 256, and no record of NLM is known to pass 30.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 16);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxDepthLimit);
            _maxDepth = value;
        }
    }
}

namespace NcbiClient.Xml;

/// <summary>What followed on what, the last time. One reader at a time.</summary>
internal sealed class TagPredictions
{
    private const int Size = 1024; // a power of two: some 200 places occur in records of NLM

    private readonly TagPrediction[] _predictions = new TagPrediction[2 * Size];

    /// <summary>The two tags expected within an element, behind a tag of that kind, where that child began last.</summary>
    public Span<TagPrediction> After(PubMedElement parent, PubMedElement last, XmlToken token, int depth)
    {
        uint place = ((uint)parent << 16) | ((uint)last << 8) | ((uint)token << 5) | (uint)depth & 31;
        return _predictions.AsSpan((int)((place * 0x9E3779B1) >> 22) * 2, 2);
    }
}

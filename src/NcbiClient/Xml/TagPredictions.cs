namespace NcbiClient.Xml;

/// <summary>What followed on what, the last two times. One reader at a time.</summary>
internal sealed class TagPredictions
{
    private const int Size = 1024; // places, a power of two: some 200 occur in records of NLM

    private TagPrediction[] _predictions = new TagPrediction[2]; // nothing is expected before the first record has been read

    /// <summary>What is expected at a place; the second possibility is at the next one.</summary>
    public ref readonly TagPrediction this[int place] => ref _predictions[place & (_predictions.Length - 1)];

    /// <summary>Where to look within an element at some depth, behind a tag of that kind, where that child began last. Different places may share one: they only predict worse.</summary>
    public static int Place(PubMedElement parent, PubMedElement last, XmlToken token, int depth)
    {
        uint key = ((uint)parent << 16) | ((uint)last << 8) | ((uint)token << 5) | ((uint)depth & 31);
        return (int)((key * 0x9E3779B1) >> 22) * 2;
    }

    /// <summary>Begins to learn: there will be so much to read that it pays.</summary>
    public void Begin()
    {
        if (_predictions.Length < Size)
        {
            _predictions = new TagPrediction[2 * Size];
        }
    }

    /// <summary>Expects that tag first, and second what was expected first.</summary>
    public void Learn(int place, in TagPrediction prediction)
    {
        if (!prediction.IsDefault && _predictions.Length > Size)
        {
            _predictions[place + 1] = _predictions[place];
            _predictions[place] = prediction;
        }
    }
}

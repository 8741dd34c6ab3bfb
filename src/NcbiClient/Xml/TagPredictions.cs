namespace NcbiClient.Xml;

/// <summary>What followed on what, the last two times, in records of the same layout. One reader at a time.</summary>
internal sealed class TagPredictions
{
    private const int Places = 1024; // a power of two: some 200 occur in records of NLM
    private const int MaxLayouts = 8;
    private const int LongRecord = 64 * 1024; // bytes

    private readonly List<(int Layout, TagTable? Table)> _layouts = [];
    private TagTable _table = TagTable.None;
    private int _nextToGive;

    /// <summary>What is expected first at a place.</summary>
    public ref readonly TagPrediction First(int place) => ref _table.First(place);

    /// <summary>And what second.</summary>
    public ref readonly TagPrediction Second(int place) => ref _table.Second(place);

    /// <summary>Where to look within an element at some depth, behind a tag of that kind, where that child began last. Different places may share one: they only predict worse.</summary>
    public static int Place(PubMedElement parent, PubMedElement last, XmlToken token, int depth)
    {
        uint key = ((uint)parent << 16) | ((uint)last << 8) | ((uint)token << 5) | ((uint)depth & 31);
        return (int)((key * 0x9E3779B1) >> 22);
    }

    /// <summary>A record begins. To expect tags pays from the second record of a layout on, or in a long one.</summary>
    /// <param name="record">Its bytes behind the start tag of its root.</param>
    public void Begin(ReadOnlySpan<byte> record)
    {
        int layout = LayoutOf(record);
        int at = 0;
        while (at < _layouts.Count && _layouts[at].Layout != layout)
        {
            at++;
        }

        bool isKnown = at < _layouts.Count;
        bool isWorthwhile = isKnown || record.Length > LongRecord;
        at = isKnown ? at : Add(layout);
        _table = _layouts[at].Table ?? (isWorthwhile ? new TagTable(Places) : TagTable.None);
        _layouts[at] = (layout, _table == TagTable.None ? null : _table);
    }

    /// <summary>Expects that tag first, and second what was expected first.</summary>
    public void Learn(int place, in TagPrediction prediction)
    {
        if (!prediction.IsDefault && _table != TagTable.None)
        {
            _table.Learn(place, prediction);
        }
    }

    private int Add(int layout)
    {
        if (_layouts.Count < MaxLayouts)
        {
            _layouts.Add((layout, null));
            return _layouts.Count - 1;
        }

        int at = _nextToGive; // what is expected there is unlearned soon
        _nextToGive = (_nextToGive + 1) % MaxLayouts;
        return at;
    }

    /// <summary>A number for how a record is laid out, told from the white space before its first two elements. Every maker of records has a layout, and keeps to it.</summary>
    private static int LayoutOf(ReadOnlySpan<byte> record)
    {
        const int MaxTag = 256; // bytes
        int first = LengthOfSpace(record);
        ReadOnlySpan<byte> tag = record[first..Math.Min(first + MaxTag, record.Length)];
        int second = LengthOfSpace(record[(first + tag.IndexOf((byte)'>') + 1)..]);
        return first == 0 ? second : (record[0] << 24) | (record[first - 1] << 16) | (byte)first << 8 | (byte)second;
    }

    private static int LengthOfSpace(ReadOnlySpan<byte> xml)
    {
        int length = 0;
        while (length < xml.Length && XmlSyntax.IsSpace(xml[length]))
        {
            length++;
        }

        return length;
    }
}

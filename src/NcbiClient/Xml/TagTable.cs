namespace NcbiClient.Xml;

/// <summary>
/// The predictions of one layout. They lie side by side in the order in which they were learned, which is about the order in which they are asked for: so they take little of the
/// processor's caches, and it fetches the next ones ahead.
/// </summary>
internal sealed class TagTable(int places)
{
    private const int StartLength = 256;

    private readonly ushort[] _indexes = new ushort[places];
    private TagPrediction[] _first = new TagPrediction[Math.Min(places, StartLength)];
    private TagPrediction[] _second = new TagPrediction[Math.Min(places, StartLength)];
    private int _count;

    /// <summary>A table that expects nothing, and must not learn: all places are its only one.</summary>
    public static TagTable None { get; } = new(1);

    public ref readonly TagPrediction First(int place) => ref _first[_indexes[place & (_indexes.Length - 1)]];

    public ref readonly TagPrediction Second(int place) => ref _second[_indexes[place & (_indexes.Length - 1)]];

    public void Learn(int place, in TagPrediction prediction)
    {
        ref ushort index = ref _indexes[place];
        if (index == 0)
        {
            index = (ushort)++_count; // nothing is ever expected at 0
            if (_count == _first.Length)
            {
                int length = Math.Min(2 * _count, _indexes.Length + 1);
                Array.Resize(ref _first, length);
                Array.Resize(ref _second, length);
            }
        }

        _second[index] = _first[index];
        _first[index] = prediction;
    }
}

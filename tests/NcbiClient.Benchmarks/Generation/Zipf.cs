namespace NcbiClient.Benchmarks.Generation;

/// <summary>Chooses among things of which the n-th is n times rarer than the first, as words, journals and MeSH headings are.</summary>
internal sealed class Zipf<T>
{
    private readonly IReadOnlyList<T> _items;
    private readonly double[] _upTo;

    public Zipf(IReadOnlyList<T> items)
    {
        _items = items;
        _upTo = new double[items.Count];
        double sum = 0;
        for (int i = 0; i < _upTo.Length; i++)
        {
            sum += 1.0 / (i + 3);
            _upTo[i] = sum;
        }
    }

    public T Next(Random random)
    {
        int at = Array.BinarySearch(_upTo, random.NextDouble() * _upTo[^1]);
        return _items[Math.Min(at < 0 ? ~at : at, _items.Count - 1)];
    }
}

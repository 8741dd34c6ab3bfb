namespace NcbiClient.Records;

/// <summary>Gathers the elements of an <see cref="EquatableList{T}"/>. A mutable struct: pass it by reference.</summary>
internal struct EquatableListBuilder<T>
{
    private FewItems<T> _few; // most lists are short: they get by with the array that they end as
    private T[]? _items;
    private int _count;

    public readonly int Count => _count;

    public void Add(T item)
    {
        if (_count < FewItems<T>.Length)
        {
            _few[_count] = item;
        }
        else
        {
            AddFurther(item);
        }

        _count++;
    }

    /// <summary>Keeps only the first elements.</summary>
    public void Shorten(int count)
    {
        _count = count;
        _items = count <= FewItems<T>.Length ? null : _items;
    }

    public readonly EquatableList<T> ToList() =>
        _count == 0 ? default
        : _items is null ? new EquatableList<T>(((ReadOnlySpan<T>)_few)[.._count].ToArray())
        : new EquatableList<T>(_count == _items.Length ? _items : _items[.._count]);

    private void AddFurther(T item)
    {
        if (_items is null)
        {
            _items = new T[FewItems<T>.Length * 4];
            ((ReadOnlySpan<T>)_few).CopyTo(_items);
        }
        else if (_count == _items.Length)
        {
            Array.Resize(ref _items, _count * 2);
        }

        _items[_count] = item;
    }
}

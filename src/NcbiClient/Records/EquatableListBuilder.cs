namespace NcbiClient.Records;

/// <summary>Gathers the elements of an <see cref="EquatableList{T}"/>. A mutable struct: pass it by reference.</summary>
internal struct EquatableListBuilder<T>
{
    private T _first; // most lists have one element: they get by with an array of one
    private T[]? _items;
    private int _count;

    public readonly int Count => _count;

    public void Add(T item)
    {
        if (_count == 0)
        {
            _first = item;
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
        _items = count == 0 ? null : _items; // its first element comes from _first
    }

    public readonly EquatableList<T> ToList() => _count switch
    {
        0 => default,
        1 => new EquatableList<T>([_first]),
        _ => new EquatableList<T>(_count == _items!.Length ? _items : _items[.._count]),
    };

    private void AddFurther(T item)
    {
        if (_items is null)
        {
            _items = new T[4];
            _items[0] = _first;
        }
        else if (_count == _items.Length)
        {
            Array.Resize(ref _items, _count * 2);
        }

        _items[_count] = item;
    }
}

namespace NcbiClient.Records;

/// <summary>Gathers the elements of an <see cref="EquatableList{T}"/>. A mutable struct: pass it by reference.</summary>
internal struct EquatableListBuilder<T>
{
    private T[]? _items;
    private int _count;

    public readonly int Count => _count;

    public void Add(T item)
    {
        if (_items is null)
        {
            _items = new T[4];
        }
        else if (_count == _items.Length)
        {
            Array.Resize(ref _items, _count * 2);
        }

        _items[_count++] = item;
    }

    public readonly EquatableList<T> ToList() =>
        _count == 0 ? default : new EquatableList<T>(_count == _items!.Length ? _items : _items[.._count]);
}

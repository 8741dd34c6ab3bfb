namespace NcbiClient.Records;

/// <summary>Gathers the elements of an <see cref="EquatableList{T}"/>. A mutable struct: pass it by reference.</summary>
internal struct EquatableListBuilder<T>
{
    private FewItems<T> _few; // most lists are short: they get by with the array that they end as
    private T[]? _items;
    private List<Array>? _parts; // full ones, before those items
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
        while (_parts is [.., T[] last] && _parts.Count * LongItems.PartLength >= count)
        {
            _items = last;
            _parts.RemoveAt(_parts.Count - 1);
        }

        _count = count;
        _items = count <= FewItems<T>.Length ? null : _items;
    }

    public readonly EquatableList<T> ToList()
    {
        if (_count == 0)
        {
            return default;
        }

        if (_items is null)
        {
            return _count == 1 ? new EquatableList<T>(_few[0]) : new EquatableList<T>(CopyFew(_count));
        }

        int last = CountOfLast;
        T[] items = last == _items.Length ? _items : _items[..last];
        return _parts is { Count: > 0 } ? new EquatableList<T>(new LongItems([.. _parts, items], _count)) : new EquatableList<T>(items);
    }

    private readonly int CountOfLast => _parts is null ? _count : _count - (_parts.Count * LongItems.PartLength);

    private void AddFurther(T item)
    {
        if (_items is null)
        {
            _items = CopyFew(FewItems<T>.Length * 2);
        }
        else if (CountOfLast == LongItems.PartLength)
        {
            (_parts ??= []).Add(_items);
            _items = new T[LongItems.PartLength];
        }
        else if (CountOfLast == _items.Length)
        {
            Array.Resize(ref _items, 2 * _items.Length);
        }

        _items[CountOfLast] = item;
    }

    /// <summary>A new array that begins with the few.</summary>
    /// <remarks>One by one: copying them together would mark a card of the collector for each list, in memory that all threads write to.</remarks>
    private readonly T[] CopyFew(int length)
    {
        T[] items = new T[length];
        for (int i = 0; i < _count; i++)
        {
            items[i] = _few[i];
        }

        return items;
    }
}

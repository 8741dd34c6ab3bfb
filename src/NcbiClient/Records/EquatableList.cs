using System.Collections;
using System.Runtime.CompilerServices;

namespace NcbiClient.Records;

/// <summary>An immutable list that compares by content, so that records holding it are values.</summary>
/// <remarks>The <see langword="default"/> value is the empty list. Immutable, hence thread-safe.</remarks>
/// <typeparam name="T">The element type, itself a value.</typeparam>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
public readonly partial struct EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly object? _items; // a T[], LongItems, or the only element itself, where it cannot be taken for one of these

    internal EquatableList(T only) => _items = !typeof(T).IsValueType && only is not (null or Array or LongItems) ? only : new[] { only };

    internal EquatableList(T[] items) => _items = items.Length == 0 ? null : items;

    internal EquatableList(LongItems items) => _items = items;

    /// <summary>The number of elements.</summary>
    public int Count => _items is null ? 0 : _items is Array array ? array.Length : _items is LongItems items ? items.Count : 1;

    /// <summary>Whether there is no element.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>The element at <paramref name="index"/>, counted from 0.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No element stands at that position.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _items is Array ? Unsafe.As<T[]>(_items)[index] : _items is LongItems items ? items.At<T>(index) : Only(_items!);
        }
    }

    /// <summary>Walks the elements in order, without an allocation; also where the loop awaits or yields.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both lists hold equal elements in the same order.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(EquatableList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        Enumerator others = other.GetEnumerator();
        foreach (T item in this)
        {
            if (!others.MoveNext() || !EqualityComparer<T>.Default.Equals(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, separated by commas.</summary>
    public override string ToString() => "[" + string.Join(", ", (IEnumerable<T>)this) + "]";

    /// <summary>What the list holds, as the element that it is.</summary>
    private static T Only(object items) => Unsafe.As<object, T>(ref items);

    /// <summary>Whether both lists hold equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(EquatableList<T> left, EquatableList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an element, in order or in length.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(EquatableList<T> left, EquatableList<T> right) => !left.Equals(right);
}

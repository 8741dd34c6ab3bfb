using System.ComponentModel;

namespace NcbiClient.Records;

/// <summary>Walks an <see cref="EquatableList{T}"/>; for the compiler's <c>foreach</c>. A mutable struct: not thread-safe.</summary>
/// <typeparam name="T">The element type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CA1815 // an enumerator is not compared
public struct EquatableListEnumerator<T>
#pragma warning restore CA1815
{
    private readonly T[] _items;
    private int _index;

    internal EquatableListEnumerator(T[] items)
    {
        _items = items;
        _index = -1;
    }

    /// <summary>The element that the walk has reached.</summary>
    public readonly T Current => _items[_index];

    /// <summary>Moves to the next element; false after the last.</summary>
    public bool MoveNext() => ++_index < _items.Length;
}

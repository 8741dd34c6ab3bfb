namespace NcbiClient.Records;

/// <summary>Makes <see cref="EquatableList{T}"/> values; what collection expressions (<c>[a, b]</c>) call.</summary>
public static class EquatableList
{
    /// <summary>A list of the elements given, copied.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="items">The elements in order.</param>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items)
    {
        EquatableListBuilder<T> list = default;
        foreach (T item in items)
        {
            list.Add(item);
        }

        return list.ToList();
    }

    /// <summary>A list of the elements given, copied.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="items">The elements in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        EquatableListBuilder<T> list = default;
        foreach (T item in items)
        {
            list.Add(item);
        }

        return list.ToList();
    }
}

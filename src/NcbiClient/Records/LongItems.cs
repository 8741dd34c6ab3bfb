using System.Runtime.CompilerServices;

namespace NcbiClient.Records;

/// <summary>The elements of a long list, in parts.</summary>
/// <remarks>An array of 85,000 bytes or more is a large object to .NET: when it is dead, it and all its elements are kept until the whole heap is collected. There are records with 15,000 investigators.</remarks>
/// <param name="parts">Arrays of the list's element type, of <see cref="PartLength"/> elements each; only the last one may have fewer.</param>
/// <param name="count">How many elements there are in all.</param>
internal sealed class LongItems(Array[] parts, int count)
{
    public const int PartLength = 4096;

    public int Count => count;

    public int PartCount => parts.Length;

    public T[] Part<T>(int part) => Unsafe.As<T[]>(parts[part]);

    public T At<T>(int index) => Part<T>(index / PartLength)[index % PartLength];
}

using System.Runtime.CompilerServices;

namespace NcbiClient.Records;

/// <summary>The first elements of an <see cref="EquatableListBuilder{T}"/>, without an array.</summary>
[InlineArray(Length)]
internal struct FewItems<T>
{
    public const int Length = 8;

    private T _first;
}

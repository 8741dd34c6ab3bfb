using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <content>Elements of small vocabularies, which are not read again where they stand in the same bytes as before.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>Moves to the end of the next child, if it is that element in bytes that are known; else null, and nothing moves.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="element">The element that it holds.</param>
    /// <param name="start">Where the next child begins, for <see cref="Keep"/>; 0 when that is not known.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? NextRecurring<T>(RecurringElements<T> known, PubMedElement element, out int start)
        where T : class
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        start = 0;
        T? value = _attributesLeft == 0 ? _reader.ReadRecurring(known, ref parent, out start) : null;
        return value is not null && Enter(element, ref parent, attributes: 0) ? value : null;
    }

    /// <summary>Notes what the child was read as that begins there and ends here. It must hold nothing that was not asked for.</summary>
    /// <returns>The value.</returns>
    public readonly T Keep<T>(RecurringElements<T> known, int start, T value)
        where T : class
    {
        if (start > 0)
        {
            known.Add(_reader.Bytes[start.._reader.Offset], value);
        }

        return value;
    }
}

using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <content>Elements whose bytes are known.</content>
internal ref partial struct Utf8XmlReader
{
    /// <summary>Moves to the end of a child whose bytes are known, and gives what it was read as; else null, and nothing moves.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="parent">The innermost element.</param>
    /// <param name="start">Where the next child begins, if there is one; 0 when nothing may be known there, such as near to the end of the document.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadRecurring<T>(RecurringElements<T> known, ref XmlElementFrame parent, out int start)
        where T : class
    {
        start = 0;
        if (_isEndPending || _next > _xml.Length - XmlScan.Width - RecurringElements<T>.MaxLength || !HasRoom)
        {
            return null;
        }

        start = _next + XmlScan.CountSpace(ref RefAt(_next));
        T? value = known.Find(ref RefAt(start), out int length);
        if (value is not null)
        {
            parent.Children++;
            EndElement(start + length);
        }

        return value;
    }
}

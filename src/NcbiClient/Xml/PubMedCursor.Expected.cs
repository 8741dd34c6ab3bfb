using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <content>
/// What the DTD says comes next, in the way in which NLM writes it. These methods only spare time: where something else is next, they do not move, and
/// <see cref="NextChild()"/> tells what it is; so all a mapper must do is to read on with that one.
/// </content>
internal ref partial struct PubMedCursor
{
    /// <summary>Like <see cref="NextChild()"/>, where most probably there is no other child.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextFurtherChild() => (_attributesLeft > 0 || !_reader.TryReadEnd(in _reader.Innermost)) && NextChild();

    /// <summary>Like <see cref="NextChild()"/>, where most probably the next child is that element, without attributes, or there is none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextChild(PubMedElement expected)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        return _attributesLeft == 0 && _reader.TryReadStart(expected, ref parent) ? Enter(expected, ref parent, attributes: 0) : NextFurtherChild();
    }

    /// <summary>The same for an element with that attribute.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextChild(PubMedElement expected, PubMedAttribute attribute)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        return _attributesLeft == 0 && _reader.TryReadStart(expected, attribute, ref parent) ? Enter(expected, ref parent, attributes: 1) : NextFurtherChild();
    }

    /// <summary>Moves to the end of the next child, if it is that element, with that attribute only, and a text. Both must be asked for.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryLeaf(PubMedElement element, PubMedAttribute attribute)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        return _attributesLeft == 0 && _reader.TryReadLeaf(element, attribute, ref parent) && Enter(element, ref parent, attributes: 1);
    }

    /// <summary>The same for two attributes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryLeaf(PubMedElement element, PubMedAttribute first, PubMedAttribute second)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        return _attributesLeft == 0 && _reader.TryReadLeaf(element, first, second, ref parent) && Enter(element, ref parent, attributes: 2);
    }

    /// <summary>The text of the child that has just been moved to in this way.</summary>
    public readonly string LeafText() => _reader.Text;

    /// <summary>The same for one of few words: one string for equal ones.</summary>
    public readonly string LeafTerm() => _reader.SharedText(_context.Terms);

    /// <summary>The text of the next child, if it is that element, without attributes, and a text; else null.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? NextText(PubMedElement element) => TryLeaf(element) ? _reader.Text : null;

    /// <summary>The same for one of few words: one string for equal ones.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? NextTerm(PubMedElement element) => TryLeaf(element) ? _reader.SharedText(_context.Terms) : null;

    /// <summary>The same for a part of a date or time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? NextDateNumber(PubMedElement element) => TryLeaf(element) ? DateNumbers.Find(_reader.RawText) ?? _reader.SharedText(_context.Terms) : null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryLeaf(PubMedElement element)
    {
        ref XmlElementFrame parent = ref _reader.Innermost;
        return _attributesLeft == 0 && _reader.TryReadLeaf(element, ref parent) && Enter(element, ref parent, attributes: 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Enter(PubMedElement element, ref XmlElementFrame parent, int attributes)
    {
        Element = element;
        _attributesLeft = attributes;
        NoticeOrder(ref parent, PubMedElementOrder.Rank(parent.Element, element));
        return true;
    }
}

using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <content>The attributes of the current element.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>An attribute of the current element with one of few values, or null: one string for equal ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? Attribute(PubMedAttribute attribute) => _attributesLeft == 0 ? null : AnyAttribute(attribute);

    /// <summary>The same with one of many values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? OwnAttribute(PubMedAttribute attribute) => _attributesLeft == 0 ? null : AnyOwnAttribute(attribute);

    /// <summary>An attribute that is <c>Y</c> or <c>N</c>; null when it is absent. Another value is kept as unknown content.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? YesNo(PubMedAttribute attribute) => _attributesLeft == 0 ? null : AnyYesNo(attribute);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? AnyAttribute(PubMedAttribute attribute)
    {
        ref XmlAttributeRange range = ref Find(attribute);
        return !Take(ref range) ? null
            : range.NeedsDecoding ? XmlText.DecodeAttribute(_reader.RawValueOf(range))
            : _context.Terms.Get(_reader.Bytes, range.ValueStart, range.ValueLength);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? AnyOwnAttribute(PubMedAttribute attribute)
    {
        ref XmlAttributeRange range = ref Find(attribute);
        return !Take(ref range) ? null
            : range.NeedsDecoding ? XmlText.DecodeAttribute(_reader.RawValueOf(range))
            : _reader.TextAt(new ByteRange(range.ValueStart, range.ValueLength));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool? AnyYesNo(PubMedAttribute attribute)
    {
        ref XmlAttributeRange range = ref Find(attribute);
        if (Unsafe.IsNullRef(ref range))
        {
            return null;
        }

        ReadOnlySpan<byte> value = _reader.RawValueOf(range);
        bool? isYes = range.NeedsDecoding ? YesNo(XmlText.DecodeAttribute(value)) : value is [(byte)'Y'] ? true : value is [(byte)'N'] ? false : null;
        return isYes is not null && Take(ref range) ? isYes : null;
    }

    /// <summary>The mapper has the attribute, if there is one.</summary>
    private bool Take(ref XmlAttributeRange range)
    {
        if (Unsafe.IsNullRef(ref range))
        {
            return false;
        }

        _attributesLeft -= range.IsTaken ? 0 : 1;
        range.IsTaken = true;
        return true;
    }

    private static bool? YesNo(string value) => value == "Y" ? true : value == "N" ? false : null;

    private readonly ref XmlAttributeRange Find(PubMedAttribute attribute)
    {
        foreach (ref XmlAttributeRange range in _reader.Attributes)
        {
            if (range.Attribute == attribute)
            {
                return ref range;
            }
        }

        return ref Unsafe.NullRef<XmlAttributeRange>();
    }

    /// <summary>Finds out which attributes the current element has.</summary>
    private readonly void NameAttributes()
    {
        foreach (ref XmlAttributeRange range in _reader.Attributes)
        {
            range.Attribute = PubMedNames.FindAttribute(_reader.NameOf(range));
        }
    }
}

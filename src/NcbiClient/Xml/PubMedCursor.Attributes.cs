using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <content>The attributes of the current element.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>An attribute of the current element with one of few values, or null: one string for equal ones.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? Attribute(ReadOnlySpan<byte> name)
    {
        int at = _attributesLeft > 0 ? IndexOf(name) : -1;
        if (at < 0)
        {
            return null;
        }

        ref XmlAttributeRange attribute = ref _reader.Attributes[at];
        Take(ref attribute);
        return attribute.NeedsDecoding ? XmlText.DecodeAttribute(_reader.RawValueOf(attribute)) : _context.Terms.Get(_reader.Bytes, attribute.ValueStart, attribute.ValueLength);
    }

    /// <summary>The same with one of many values.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? OwnAttribute(ReadOnlySpan<byte> name)
    {
        int at = _attributesLeft > 0 ? IndexOf(name) : -1;
        if (at < 0)
        {
            return null;
        }

        ref XmlAttributeRange attribute = ref _reader.Attributes[at];
        Take(ref attribute);
        ReadOnlySpan<byte> value = _reader.RawValueOf(attribute);
        return attribute.NeedsDecoding ? XmlText.DecodeAttribute(value) : XmlText.FromUtf8(value);
    }

    /// <summary>An attribute that is <c>Y</c> or <c>N</c>; null when it is absent. Another value is kept as unknown content.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool? YesNo(ReadOnlySpan<byte> name)
    {
        int at = _attributesLeft > 0 ? IndexOf(name) : -1;
        if (at < 0)
        {
            return null;
        }

        ref XmlAttributeRange attribute = ref _reader.Attributes[at];
        ReadOnlySpan<byte> value = _reader.RawValueOf(attribute);
        bool? isYes = attribute.NeedsDecoding ? YesNo(XmlText.DecodeAttribute(value)) : value is [(byte)'Y'] ? true : value is [(byte)'N'] ? false : null;
        if (isYes is not null)
        {
            Take(ref attribute);
        }

        return isYes;
    }

    private void Take(ref XmlAttributeRange attribute)
    {
        _attributesLeft -= attribute.IsTaken ? 0 : 1;
        attribute.IsTaken = true;
    }

    private static bool? YesNo(string value) => value == "Y" ? true : value == "N" ? false : null;

    private readonly int IndexOf(ReadOnlySpan<byte> name)
    {
        Span<XmlAttributeRange> attributes = _reader.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].NameLength == name.Length && _reader.NameOf(attributes[i]).SequenceEqual(name))
            {
                return i;
            }
        }

        return -1;
    }
}

using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <content>The attributes of the current element.</content>
internal ref partial struct PubMedCursor
{
    /// <summary>An attribute of the current element with one of few values, or null: one string for equal ones.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? Attribute(ReadOnlySpan<byte> name) =>
        !TryTake(name, out XmlAttributeRange attribute) ? null
        : attribute.NeedsDecoding ? XmlText.DecodeAttribute(_reader.RawValueOf(attribute))
        : _context.Terms.Get(_reader.Bytes, attribute.ValueStart, attribute.ValueLength);

    /// <summary>The same with one of many values.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? OwnAttribute(ReadOnlySpan<byte> name) =>
        !TryTake(name, out XmlAttributeRange attribute) ? null
        : attribute.NeedsDecoding ? XmlText.DecodeAttribute(_reader.RawValueOf(attribute))
        : XmlText.FromUtf8(_reader.RawValueOf(attribute));

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryTake(ReadOnlySpan<byte> name, out XmlAttributeRange attribute)
    {
        int at = _attributesLeft > 0 ? IndexOf(name) : -1;
        if (at < 0)
        {
            attribute = default;
            return false;
        }

        Take(ref _reader.Attributes[at]);
        attribute = _reader.Attributes[at];
        return true;
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

namespace NcbiClient.Xml;

/// <content>The attributes of a start tag.</content>
internal ref partial struct Utf8XmlReader
{
    /// <summary>The attributes of the current start tag.</summary>
    public readonly Span<XmlAttributeRange> Attributes => _attributes.AsSpan(0, AttributeCount);

    public readonly ReadOnlySpan<byte> NameOf(in XmlAttributeRange attribute) => _xml.Slice(attribute.NameStart, attribute.NameLength);

    /// <summary>The value as it stands in the document.</summary>
    public readonly ReadOnlySpan<byte> RawValueOf(in XmlAttributeRange attribute) => _xml.Slice(attribute.ValueStart, attribute.ValueLength);

    private int ReadAttributes(int at)
    {
        while (XmlSyntax.IsCheckedSpace(At(at)))
        {
            int start = at + 1;
            if (AttributeCount < _attributes.Length && XmlScan.TryAttribute(_xml, start, out int nameLength, out int valueLength))
            {
                int valueStart = start + nameLength + 2;
                _attributes[AttributeCount] = new XmlAttributeRange { NameStart = start, NameLength = nameLength, ValueStart = valueStart, ValueLength = valueLength };
                RefuseDuplicate(_attributes[AttributeCount]);
                AttributeCount++;
                at = valueStart + valueLength + 1;
                continue;
            }

            at = SkipSpace(at);
            if (At(at) is (byte)'>' or (byte)'/')
            {
                break;
            }

            at = ReadAttribute(at);
        }

        return at;
    }

    private int ReadAttribute(int at)
    {
        if (AttributeCount == _attributes.Length)
        {
            throw Error($"A tag has more than {_attributes.Length} attributes", at);
        }

        ref XmlAttributeRange attribute = ref _attributes[AttributeCount];
        attribute = new XmlAttributeRange { NameStart = at, NameLength = ScanName(at) };
        RefuseDuplicate(attribute);
        at = SkipSpace(at + attribute.NameLength);
        if (At(at) != (byte)'=')
        {
            throw Error("An attribute has no value", at);
        }

        at = SkipSpace(at + 1);
        byte quote = At(at);
        attribute.ValueStart = at + 1;
        int plain = XmlScan.LengthOfValue(_xml, at + 1, quote);
        attribute.ValueLength = plain < XmlScan.Width && _xml[at + 1 + plain] == quote && quote is (byte)'"' or (byte)'\'' ? plain : ReadAnyValue(ref attribute, quote);
        AttributeCount++;
        return attribute.ValueStart + attribute.ValueLength + 1;
    }

    private readonly void RefuseDuplicate(in XmlAttributeRange attribute)
    {
        foreach (ref readonly XmlAttributeRange other in Attributes)
        {
            if (NameOf(other).SequenceEqual(NameOf(attribute)))
            {
                throw Error("An attribute stands twice in one tag", attribute.NameStart);
            }
        }
    }

    private readonly int ReadAnyValue(ref XmlAttributeRange attribute, byte quote)
    {
        ReadOnlySpan<byte> rest = _xml[Math.Min(attribute.ValueStart, _xml.Length)..];
        int length = quote is (byte)'"' or (byte)'\'' ? rest.IndexOf(quote) : -1;
        if (length < 0)
        {
            throw Error("An attribute's value is not quoted", attribute.ValueStart - 1);
        }

        attribute.NeedsDecoding = rest[..length].IndexOfAny("<&\t\n\r"u8) >= 0;
        if (attribute.NeedsDecoding)
        {
            CheckAttributeValue(rest[..length], attribute.ValueStart);
        }

        return length;
    }

    private readonly void CheckAttributeValue(ReadOnlySpan<byte> value, int start)
    {
        int bracket = value.IndexOf((byte)'<');
        if (bracket >= 0)
        {
            throw Error("An attribute's value holds '<'", start + bracket);
        }

        CheckReferences(value, start);
    }
}

using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>Lists of plain texts: a wrapper element with items of one name.</summary>
internal static class ListMapper
{
    /// <summary>Reads a list that has a place in the record only by its items.</summary>
    public static EquatableList<string> ReadList(ref PubMedCursor xml, E item)
    {
        ListStart list = xml.BeginList();
        EquatableList<string> items = ReadItems(ref xml, item);
        xml.EndList(list, items.IsEmpty);
        return items;
    }

    /// <summary>Reads the items of the current wrapper element.</summary>
    public static EquatableList<string> ReadItems(ref PubMedCursor xml, E item)
    {
        EquatableListBuilder<string> items = default;
        while (xml.NextText(item) is { } text)
        {
            items.Add(text);
        }

        while (xml.NextChild())
        {
            if (xml.Element == item)
            {
                items.Add(xml.Text());
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        return items.ToList();
    }

    public static void WriteItems(Utf8XmlWriter xml, ReadOnlySpan<byte> item, EquatableList<string> items)
    {
        foreach (string text in items)
        {
            xml.Element(item, text);
        }
    }

    /// <summary>Writes the items in their wrapper element; nothing when there are none.</summary>
    public static void Write(Utf8XmlWriter xml, ReadOnlySpan<byte> wrapper, ReadOnlySpan<byte> item, EquatableList<string> items)
    {
        if (!items.IsEmpty)
        {
            xml.Start(wrapper);
            WriteItems(xml, item, items);
            xml.End(wrapper);
        }
    }
}

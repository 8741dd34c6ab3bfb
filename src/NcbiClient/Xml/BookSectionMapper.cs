using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>Sections</c> ⇄ <see cref="BookSection"/>.</summary>
internal static class BookSectionMapper
{
    public static void Read(ref PubMedCursor xml, ref EquatableListBuilder<BookSection> sections)
    {
        ListStart list = xml.BeginList();
        while (xml.NextChild())
        {
            if (xml.Element == E.Section)
            {
                sections.Add(ReadSection(ref xml));
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        xml.EndList(list, isEmpty: sections.Count == 0);
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<BookSection> sections)
    {
        foreach (BookSection section in sections)
        {
            xml.Start("Section"u8);
            if (section.LocationLabel is not null)
            {
                LocationLabelMapper.Write(xml, section.LocationLabel);
            }

            LinkedTitleMapper.Write(xml, "SectionTitle"u8, section.Title);
            Write(xml, section.Sections);
            xml.End("Section"u8);
        }
    }

    private static BookSection ReadSection(ref PubMedCursor xml)
    {
        LocationLabel? label = null;
        LinkedTitle? title = null;
        EquatableListBuilder<BookSection> sections = default;
        while (xml.NextChild())
        {
            switch (xml.Element)
            {
                case E.LocationLabel when label is null:
                    label = LocationLabelMapper.Read(ref xml);
                    break;
                case E.SectionTitle when title is null:
                    title = LinkedTitleMapper.Read(ref xml);
                    break;
                case E.Section:
                    sections.Add(ReadSection(ref xml));
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        return new BookSection { LocationLabel = label, Title = title, Sections = sections.ToList() };
    }
}

using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary><c>Book</c> ⇄ <see cref="Book"/>.</summary>
internal static class BookMapper
{
    public static Book Read(ref PubMedCursor xml)
    {
        BookParts parts = default;
        while (xml.NextChild())
        {
            if (!parts.ReadTitleAndPublisher(ref xml) && !parts.ReadRest(ref xml))
            {
                xml.KeepUnknown();
            }
        }

        xml.NoticeAbsence(parts.LacksRequired);
        return parts.ToBook();
    }

    public static void Write(Utf8XmlWriter xml, Book book)
    {
        xml.Start("Book"u8);
        xml.Start("Publisher"u8);
        xml.Element("PublisherName"u8, book.PublisherName ?? MarkedText.FromText(""));
        xml.Element("PublisherLocation"u8, book.PublisherLocation);
        xml.End("Publisher"u8);
        LinkedTitleMapper.Write(xml, "BookTitle"u8, book.Title ?? new LinkedTitle());
        PartialDateMapper.Write(xml, "PubDate"u8, book.PubDate ?? new PartialDate { MedlineDate = "" });
        PartialDateMapper.Write(xml, "BeginningDate"u8, book.BeginningDate);
        PartialDateMapper.Write(xml, "EndingDate"u8, book.EndingDate);
        AuthorListMapper.Write(xml, book.AuthorLists);
        if (book.InvestigatorList is not null)
        {
            InvestigatorListMapper.Write(xml, book.InvestigatorList);
        }

        xml.Element("Volume"u8, book.Volume);
        xml.Element("VolumeTitle"u8, book.VolumeTitle);
        xml.Element("Edition"u8, book.Edition);
        LinkedTitleMapper.Write(xml, "CollectionTitle"u8, book.CollectionTitle);
        ListMapper.WriteItems(xml, "Isbn"u8, book.Isbns);
        ELocationIdMapper.Write(xml, book.ELocationIds);
        xml.Element("Medium"u8, book.Medium);
        xml.Element("ReportNumber"u8, book.ReportNumber);
        xml.End("Book"u8);
    }
}

using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary><c>BookDocument</c> ⇄ an <see cref="Article"/> with a <see cref="Book"/>.</summary>
internal static class BookDocumentMapper
{
    public static void Read(ref PubMedCursor xml, ref BookDocumentParts parts)
    {
        while (xml.NextChild())
        {
            if (!parts.ReadHead(ref xml) && !parts.ReadContent(ref xml) && !parts.ReadLists(ref xml))
            {
                xml.KeepUnknown();
            }
        }

        xml.NoticeAbsence(parts.LacksRequired);
    }

    public static void Write(Utf8XmlWriter xml, Article article)
    {
        xml.Start("BookDocument"u8);
        PmidMapper.Write(xml, article.Pmid, article.PmidVersion ?? "1");
        ArticleIdListMapper.WriteRequired(xml, article.BookDocumentIds, article, "BookDocument");
        BookMapper.Write(xml, article.Book!);
        foreach (LocationLabel label in article.LocationLabels)
        {
            LocationLabelMapper.Write(xml, label);
        }

        WriteTitles(xml, article);
        foreach (Language language in article.Languages)
        {
            xml.Element("Language"u8, language.Value);
        }

        AuthorListMapper.Write(xml, article.AuthorLists);
        foreach (InvestigatorList list in article.InvestigatorLists)
        {
            InvestigatorListMapper.Write(xml, list);
        }

        PublicationTypeMapper.Write(xml, article.PublicationTypes);
        if (article.Abstract is not null)
        {
            AbstractMapper.Write(xml, article.Abstract);
        }

        WriteRest(xml, article);
        xml.End("BookDocument"u8);
    }

    private static void WriteTitles(Utf8XmlWriter xml, Article article)
    {
        if (!article.Title.IsEmpty || article.TitleLink is not null)
        {
            LinkedTitleMapper.Write(xml, "ArticleTitle"u8, article.Title, article.TitleLink);
        }

        xml.Element("VernacularTitle"u8, article.VernacularTitle);
        if (article.Pagination is not null)
        {
            PaginationMapper.Write(xml, article.Pagination);
        }
    }

    private static void WriteRest(Utf8XmlWriter xml, Article article)
    {
        if (!article.Sections.IsEmpty)
        {
            xml.Start("Sections"u8);
            BookSectionMapper.Write(xml, article.Sections);
            xml.End("Sections"u8);
        }

        KeywordListMapper.Write(xml, article.KeywordLists);
        PartialDateMapper.Write(xml, "ContributionDate"u8, article.ContributionDate);
        PartialDateMapper.Write(xml, "DateRevised"u8, article.DateRevised);
        if (article.GrantList is not null)
        {
            GrantListMapper.Write(xml, article.GrantList);
        }

        foreach (ItemList list in article.ItemLists)
        {
            xml.Start("ItemList"u8);
            xml.Attribute("ListType"u8, list.ListType);
            ListMapper.WriteItems(xml, "Item"u8, list.Items);
            xml.End("ItemList"u8);
        }

        ReferenceListMapper.Write(xml, article.ReferenceLists);
    }
}

using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;

namespace NcbiClient.Xml;

/// <summary><c>Article</c>, the bibliographic part of a citation, ⇄ the same part of <see cref="Article"/>.</summary>
internal static class ArticleElementMapper
{
    public static void Read(ref PubMedCursor xml, ref ArticleElementParts parts)
    {
        parts.PubModel = xml.Attribute(A.PubModel);
        while (xml.NextChild())
        {
            if (!parts.ReadTitleAndPlace(ref xml) && !parts.ReadContent(ref xml))
            {
                xml.KeepUnknown();
            }
        }
    }

    public static void Write(Utf8XmlWriter xml, Article article, bool complete)
    {
        xml.Start("Article"u8);
        xml.Attribute("PubModel"u8, article.PubModel?.Value ?? (complete ? PubModel.Print.Value : null));
        if (article.Journal is not null || complete)
        {
            JournalMapper.Write(xml, article.Journal ?? new Journal(), complete);
        }

        LinkedTitleMapper.Write(xml, "ArticleTitle"u8, article.Title, article.TitleLink);
        WritePlace(xml, article, complete);
        if (article.Abstract is not null)
        {
            AbstractMapper.Write(xml, article.Abstract);
        }

        xml.Element("Affiliation"u8, article.Affiliation);
        AuthorListMapper.Write(xml, article.AuthorLists);
        WriteLanguages(xml, article, complete);
        WriteLists(xml, article, complete);
        xml.Element("VernacularTitle"u8, article.VernacularTitle);
        foreach (ArticleDate date in article.ArticleDates)
        {
            xml.Start("ArticleDate"u8);
            xml.Attribute("DateType"u8, date.DateType);
            PartialDateMapper.WriteParts(xml, date.Date ?? new PartialDate());
            xml.End("ArticleDate"u8);
        }

        xml.End("Article"u8);
    }

    private static void WritePlace(Utf8XmlWriter xml, Article article, bool complete)
    {
        Pagination? pagination = article.Pagination ?? (complete && article.ELocationIds.IsEmpty ? new Pagination { MedlinePgn = "" } : null);
        if (pagination is not null)
        {
            PaginationMapper.Write(xml, pagination);
        }

        ELocationIdMapper.Write(xml, article.ELocationIds);
    }

    private static void WriteLanguages(Utf8XmlWriter xml, Article article, bool complete)
    {
        foreach (Language language in article.Languages)
        {
            xml.Element("Language"u8, language.Value);
        }

        if (complete && article.Languages.IsEmpty)
        {
            xml.Element("Language"u8, Language.Undetermined.Value);
        }
    }

    private static void WriteLists(Utf8XmlWriter xml, Article article, bool complete)
    {
        if (article.DataBankList is not null)
        {
            DataBankListMapper.Write(xml, article.DataBankList);
        }

        if (article.GrantList is not null)
        {
            GrantListMapper.Write(xml, article.GrantList);
        }

        if (!article.PublicationTypes.IsEmpty || (complete && !KeptEmptyList.IsIn(article, "Article", "PublicationTypeList")))
        {
            xml.Start("PublicationTypeList"u8);
            PublicationTypeMapper.Write(xml, article.PublicationTypes.IsEmpty ? [new PublicationType { Ui = "D016428", Name = "Journal Article" }] : article.PublicationTypes);
            xml.End("PublicationTypeList"u8);
        }
    }
}

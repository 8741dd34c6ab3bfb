using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary><c>PubmedData</c> and <c>PubmedBookData</c> ⇄ the part of <see cref="Article"/> that PubMed keeps about the record.</summary>
internal static class PubmedDataMapper
{
    public static void Read(ref PubMedCursor xml, ref PubmedDataParts parts, bool isBook)
    {
        ListStart data = xml.BeginList();
        while (xml.NextChild())
        {
            if (!parts.Read(ref xml, isBook))
            {
                xml.KeepUnknown();
            }
        }

        xml.EndList(data, parts.IsEmpty);
        xml.NoticeAbsence(!parts.IsEmpty && (parts.Status is null || parts.ArticleIds.IsEmpty));
    }

    public static void Write(Utf8XmlWriter xml, Article article)
    {
        bool isBook = article.Book is not null;
        bool hasReferences = !isBook && !article.ReferenceLists.IsEmpty;
        if (article is { PublicationStatus: null, History.IsEmpty: true, ArticleIds.IsEmpty: true, Objects.IsEmpty: true } && !hasReferences)
        {
            return;
        }

        string name = isBook ? "PubmedBookData" : "PubmedData";
        xml.Start(isBook ? "PubmedBookData"u8 : "PubmedData"u8);
        HistoryMapper.Write(xml, article.History);
        xml.Element("PublicationStatus"u8, article.PublicationStatus?.Value ?? "");
        ArticleIdListMapper.WriteRequired(xml, article.ArticleIds, article, name);
        ObjectListMapper.Write(xml, article.Objects);
        if (hasReferences)
        {
            ReferenceListMapper.Write(xml, article.ReferenceLists);
        }

        xml.End(isBook ? "PubmedBookData"u8 : "PubmedData"u8);
    }
}

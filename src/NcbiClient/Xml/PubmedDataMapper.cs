using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>PubmedData</c> and <c>PubmedBookData</c> ⇄ the part of <see cref="Article"/> that PubMed keeps about the record.</summary>
internal static class PubmedDataMapper
{
    public static Article Read(ref PubMedCursor xml, Article article)
    {
        EquatableListBuilder<HistoryDate> history = default;
        string? status = null;
        EquatableList<ArticleIdentifier> ids = default;
        EquatableListBuilder<LinkedObject> objects = default;
        EquatableListBuilder<ReferenceList> references = default;
        while (xml.NextChild())
        {
            switch (xml.Element)
            {
                case E.History when history.Count == 0:
                    HistoryMapper.Read(ref xml, ref history);
                    break;
                case E.PublicationStatus when status is null:
                    status = xml.SharedText();
                    break;
                case E.ArticleIdList when ids.IsEmpty:
                    ids = ArticleIdListMapper.Read(ref xml);
                    break;
                case E.ObjectList when objects.Count == 0:
                    ObjectListMapper.Read(ref xml, ref objects);
                    break;
                case E.ReferenceList when article.Book is null:
                    references.Add(ReferenceListMapper.Read(ref xml));
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        article = article with
        {
            History = history.ToList(), PublicationStatus = status is null ? null : new PublicationStatus(status), ArticleIds = ids, Objects = objects.ToList(),
        };
        return references.Count == 0 ? article : article with { ReferenceLists = references.ToList() };
    }

    public static void Write(Utf8XmlWriter xml, Article article)
    {
        bool isBook = article.Book is not null;
        bool hasReferences = !isBook && !article.ReferenceLists.IsEmpty;
        if (article is { PublicationStatus: null, History.IsEmpty: true, ArticleIds.IsEmpty: true, Objects.IsEmpty: true } && !hasReferences)
        {
            return;
        }

        xml.Start(isBook ? "PubmedBookData"u8 : "PubmedData"u8);
        HistoryMapper.Write(xml, article.History);
        xml.Element("PublicationStatus"u8, article.PublicationStatus?.Value ?? "");
        ArticleIdListMapper.WriteRequired(xml, article.ArticleIds, article.Pmid);
        ObjectListMapper.Write(xml, article.Objects);
        if (hasReferences)
        {
            ReferenceListMapper.Write(xml, article.ReferenceLists);
        }

        xml.End(isBook ? "PubmedBookData"u8 : "PubmedData"u8);
    }
}

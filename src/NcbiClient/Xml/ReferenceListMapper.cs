using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>ReferenceList</c> ⇄ <see cref="ReferenceList"/>.</summary>
internal static class ReferenceListMapper
{
    public static ReferenceList Read(ref PubMedCursor xml)
    {
        string? title = null;
        EquatableListBuilder<Reference> references = default;
        EquatableListBuilder<ReferenceList> lists = default;
        while (xml.NextChild(E.Reference))
        {
            switch (xml.Element)
            {
                case E.Title when title is null:
                    title = xml.Text();
                    break;
                case E.Reference:
                    references.Add(ReadReference(ref xml));
                    break;
                case E.ReferenceList:
                    lists.Add(Read(ref xml));
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        return new ReferenceList { Title = title, References = references.ToList(), Lists = lists.ToList() };
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<ReferenceList> lists)
    {
        foreach (ReferenceList list in lists)
        {
            xml.Start("ReferenceList"u8);
            xml.Element("Title"u8, list.Title);
            foreach (Reference reference in list.References)
            {
                xml.Start("Reference"u8);
                xml.Element("Citation"u8, reference.Citation);
                ArticleIdListMapper.Write(xml, reference.ArticleIds);
                xml.End("Reference"u8);
            }

            Write(xml, list.Lists);
            xml.End("ReferenceList"u8);
        }
    }

    private static Reference ReadReference(ref PubMedCursor xml)
    {
        MarkedText? citation = null;
        EquatableList<ArticleIdentifier> ids = default;
        while (xml.NextChild(citation is null ? E.Citation : E.ArticleIdList))
        {
            switch (xml.Element)
            {
                case E.Citation when citation is null:
                    citation = xml.Mixed();
                    break;
                case E.ArticleIdList when ids.IsEmpty:
                    ids = ArticleIdListMapper.Read(ref xml);
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        xml.NoticeAbsence(citation is null);
        return new Reference { Citation = citation ?? default, ArticleIds = ids };
    }
}

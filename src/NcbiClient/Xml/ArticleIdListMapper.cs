using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>ArticleIdList</c> ⇄ <see cref="ArticleIdentifier"/>.</summary>
internal static class ArticleIdListMapper
{
    public static EquatableList<ArticleIdentifier> Read(ref PubMedCursor xml)
    {
        ListStart list = xml.BeginList();
        EquatableListBuilder<ArticleIdentifier> ids = default;
        while (xml.TryLeaf(E.ArticleId, A.IdType, out ByteRange type, out ByteRange value))
        {
            ids.Add(new ArticleIdentifier { Type = TypeOf(xml.TermAt(type)), Value = xml.TextAt(value) });
        }

        while (xml.NextChild())
        {
            if (xml.Element == E.ArticleId)
            {
                ids.Add(new ArticleIdentifier { Type = TypeOf(xml.Attribute(A.IdType)), Value = xml.Text() });
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        xml.EndList(list, isEmpty: ids.Count == 0);
        return ids.ToList();
    }

    /// <summary>Writes the list where the DTD wants one; for a record without identifiers its PMID.</summary>
    public static void WriteRequired(Utf8XmlWriter xml, EquatableList<ArticleIdentifier> ids, Article article, string parent)
    {
        bool isMissing = ids.IsEmpty && !KeptEmptyList.IsIn(article, parent, "ArticleIdList");
        Write(xml, isMissing ? [new ArticleIdentifier { Type = ArticleIdType.PubMed, Value = article.Pmid.ToString() }] : ids);
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<ArticleIdentifier> ids)
    {
        if (ids.IsEmpty)
        {
            return;
        }

        xml.Start("ArticleIdList"u8);
        foreach (ArticleIdentifier id in ids)
        {
            xml.Start("ArticleId"u8);
            xml.Attribute("IdType"u8, id.Type?.Value);
            xml.Text(id.Value);
            xml.End("ArticleId"u8);
        }

        xml.End("ArticleIdList"u8);
    }

    private static ArticleIdType? TypeOf(string? type) => type is null ? null : new ArticleIdType(type);
}

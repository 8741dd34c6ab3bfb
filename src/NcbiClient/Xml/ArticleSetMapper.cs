using System.Buffers;
using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>Sets of records ⇄ <see cref="ArticleSet"/>.</summary>
internal static class ArticleSetMapper
{
    public static ArticleSet Read(ref PubMedCursor xml)
    {
        xml.MoveToRoot();
        ArticleSet set = PubMedRecordMapper.IsRecord(xml.Element) ? new ArticleSet { Articles = [PubMedRecordMapper.Read(ref xml)] } : ReadSet(ref xml);
        xml.MoveToEnd();
        return set;
    }

    public static void Write(IEnumerable<Article> articles, EquatableList<VersionedPmid> deleted, EquatableList<UnknownContent> unknown, IBufferWriter<byte> destination)
    {
        PubMedXmlWriter writer = new(destination);
        foreach (UnknownContent item in unknown.OrderBy(static item => item.AttributeName is null).ThenBy(static item => item.Position))
        {
            writer.Write(item);
        }

        foreach (Article article in articles)
        {
            writer.Write(article);
        }

        writer.Complete(deleted);
    }

    /// <summary>Writes all that stands before the attributes of the root.</summary>
    public static void WriteStart(Utf8XmlWriter xml)
    {
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\" "u8);
        xml.Raw("\"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">\n<PubmedArticleSet"u8);
    }

    public static void WriteRecord(Utf8XmlWriter xml, Article article)
    {
        if (article is { UnknownContent.IsEmpty: true, ElementOrders.IsEmpty: true })
        {
            PubMedRecordMapper.Write(xml, article);
            return;
        }

        Utf8XmlWriter known = new();
        PubMedRecordMapper.Write(known, article);
        new RecordLayout(article.ElementOrders, article.UnknownContent, xml).Write(known.Written.Span);
    }

    private static ArticleSet ReadSet(ref PubMedCursor xml)
    {
        if (xml.Element is not (E.PubmedArticleSet or E.PubmedBookArticleSet or E.BookDocumentSet) && xml.Name != "MedlineCitationSet")
        {
            throw xml.Error($"The root <{xml.Name}> is no set of PubMed records");
        }

        EquatableListBuilder<Article> articles = default;
        EquatableListBuilder<VersionedPmid> deleted = default;
        UnknownInSet unknown = new();
        xml.BeginRecord(wrapper: "");
        while (xml.NextChild())
        {
            bool isRecord = PubMedRecordMapper.IsRecord(xml.Element);
            if (!isRecord && !DeletedListMapper.IsList(xml.Element))
            {
                xml.KeepUnknown();
                continue;
            }

            unknown.Add(xml.Context.Unknown.ToList());
            if (isRecord)
            {
                articles.Add(PubMedRecordMapper.Read(ref xml));
                unknown.AddRecord();
            }
            else
            {
                ReadDeleted(ref xml, ref deleted, unknown);
            }

            xml.BeginRecord(wrapper: ""); // what stands between records is in none
        }

        unknown.Add(xml.Context.Unknown.ToList());
        return new ArticleSet { Articles = articles.ToList(), Deleted = deleted.ToList(), UnknownContent = unknown.ToList() };
    }

    private static void ReadDeleted(ref PubMedCursor xml, ref EquatableListBuilder<VersionedPmid> deleted, UnknownInSet unknown)
    {
        DeletedList list = DeletedListMapper.Read(ref xml);
        unknown.AddDeleted(list);
        foreach (VersionedPmid pmid in list.Pmids)
        {
            deleted.Add(pmid);
        }
    }
}

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

    /// <summary>Reads a document that is one list of deleted records.</summary>
    public static void ReadDeletedRoot(ref PubMedCursor xml, ref EquatableListBuilder<VersionedPmid> deleted)
    {
        xml.MoveToRoot();
        xml.BeginRecord(wrapper: "");
        ReadDeleted(ref xml, ref deleted);
        xml.MoveToEnd();
    }

    public static void Write(IEnumerable<Article> articles, EquatableList<VersionedPmid> deleted, IBufferWriter<byte> destination)
    {
        PubMedXmlWriter writer = new(destination);
        foreach (Article article in articles)
        {
            writer.Write(article);
        }

        writer.Complete(deleted);
    }

    public static void WriteStart(Utf8XmlWriter xml)
    {
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\" "u8);
        xml.Raw("\"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">\n<PubmedArticleSet>\n"u8);
    }

    public static void WriteEnd(Utf8XmlWriter xml, EquatableList<VersionedPmid> deleted)
    {
        WriteDeleted(xml, deleted);
        xml.Raw("</PubmedArticleSet>\n"u8);
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
        new RecordLayout(article, xml).Write(known.Written.Span);
    }

    private static ArticleSet ReadSet(ref PubMedCursor xml)
    {
        if (xml.Element is not (E.PubmedArticleSet or E.PubmedBookArticleSet or E.BookDocumentSet) && xml.Name != "MedlineCitationSet")
        {
            throw xml.Error($"The root <{xml.Name}> is no set of PubMed records");
        }

        EquatableListBuilder<Article> articles = default;
        EquatableListBuilder<VersionedPmid> deleted = default;
        xml.BeginRecord(wrapper: "");
        while (xml.NextChild())
        {
            if (PubMedRecordMapper.IsRecord(xml.Element))
            {
                articles.Add(PubMedRecordMapper.Read(ref xml));
                xml.BeginRecord(wrapper: ""); // what stands between records is in none
            }
            else if (xml.Element is E.DeleteCitation or E.DeleteDocument)
            {
                ReadDeleted(ref xml, ref deleted);
            }
            else
            {
                throw xml.Error($"<{xml.Name}> is no PubMed record");
            }
        }

        return new ArticleSet { Articles = articles.ToList(), Deleted = deleted.ToList() };
    }

    private static void ReadDeleted(ref PubMedCursor xml, ref EquatableListBuilder<VersionedPmid> deleted)
    {
        while (xml.NextChild())
        {
            if (xml.Element == E.PMID && xml.PmidOrUnknown() is { } pmid)
            {
                deleted.Add(pmid);
            }
            else
            {
                throw xml.Error("A list of deleted records holds something else than PMIDs");
            }
        }
    }

    private static void WriteDeleted(Utf8XmlWriter xml, EquatableList<VersionedPmid> deleted)
    {
        if (deleted.IsEmpty)
        {
            return;
        }

        xml.Start("DeleteCitation"u8);
        foreach (VersionedPmid pmid in deleted)
        {
            PmidMapper.Write(xml, pmid.Pmid, pmid.Version ?? "1");
        }

        xml.End("DeleteCitation"u8);
        xml.Raw("\n"u8);
    }
}

using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>PubmedArticle</c>, <c>PubmedBookArticle</c>, and the bare <c>MedlineCitation</c> and <c>BookDocument</c> of older files ⇄ <see cref="Article"/>.</summary>
internal static class PubMedRecordMapper
{
    /// <summary>Whether a record begins at the current element.</summary>
    public static bool IsRecord(E element) => element is E.PubmedArticle or E.PubmedBookArticle or E.MedlineCitation or E.BookDocument;

    /// <summary>Reads the record that begins at the current element.</summary>
    /// <exception cref="NcbiFormatException">The record is broken, or has no PMID.</exception>
    public static Article Read(ref PubMedCursor xml)
    {
        xml.BeginRecord(wrapper: xml.Element is E.MedlineCitation ? "/PubmedArticle" : xml.Element is E.BookDocument ? "/PubmedBookArticle" : "");
        try
        {
            return ReadRecord(ref xml);
        }
        catch (NcbiFormatException e) when (e.Pmid is null && xml.Context.Pmid is { } pmid)
        {
            throw PubMedCursor.Error(e, pmid);
        }
    }

    public static void Write(Utf8XmlWriter xml, Article article)
    {
        if (article.Book is not null)
        {
            xml.Start("PubmedBookArticle"u8);
            BookDocumentMapper.Write(xml, article);
            PubmedDataMapper.Write(xml, article);
            xml.End("PubmedBookArticle"u8);
            return;
        }

        // NLM has stated the status of every record since 2001: one without it was written by a user, and gets what the DTD requires.
        bool complete = article.Status is null;
        xml.Start("PubmedArticle"u8);
        MedlineCitationMapper.Write(xml, article, complete);
        PubmedDataMapper.Write(xml, article);
        xml.End("PubmedArticle"u8);
    }

    private static Article ReadRecord(ref PubMedCursor xml)
    {
        PubMedCursor start = xml;
        Article article = xml.Element is E.PubmedBookArticle or E.BookDocument ? ReadBook(ref xml) : ReadArticle(ref xml);
        if (article.Pmid == default)
        {
            throw xml.Error("A record has no PMID");
        }

        EquatableList<UnknownContent> unknown = xml.Context.Unknown.ToList();
        PubMedXmlMetrics.CountUnknown(unknown.Count);
        article = unknown.IsEmpty ? article : article with { UnknownContent = unknown };
        return xml.Context.HasOtherLayout ? article with { ElementOrders = start.ReadOrders() } : article;
    }

    private static Article ReadArticle(ref PubMedCursor xml)
    {
        MedlineCitationParts citation = default;
        PubmedDataParts data = default;
        if (xml.Element == E.MedlineCitation)
        {
            MedlineCitationMapper.Read(ref xml, ref citation);
            return citation.ToArticle(data);
        }

        bool hasCitation = false;
        bool hasData = false;
        while (xml.NextChild(E.MedlineCitation, A.Status, A.Owner))
        {
            if (xml.Element == E.MedlineCitation && !hasCitation)
            {
                hasCitation = true;
                MedlineCitationMapper.Read(ref xml, ref citation);
            }
            else if (xml.Element == E.PubmedData && !hasData)
            {
                PubmedDataMapper.Read(ref xml, ref data, isBook: false);
                hasData = !data.IsEmpty;
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        return citation.ToArticle(data);
    }

    private static Article ReadBook(ref PubMedCursor xml)
    {
        BookDocumentParts document = default;
        PubmedDataParts data = default;
        if (xml.Element == E.BookDocument)
        {
            BookDocumentMapper.Read(ref xml, ref document);
            return document.ToArticle(data);
        }

        bool hasDocument = false;
        bool hasData = false;
        while (xml.NextChild())
        {
            if (xml.Element == E.BookDocument && !hasDocument)
            {
                hasDocument = true;
                BookDocumentMapper.Read(ref xml, ref document);
            }
            else if (xml.Element == E.PubmedBookData && !hasData)
            {
                PubmedDataMapper.Read(ref xml, ref data, isBook: true);
                hasData = !data.IsEmpty;
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        return document.ToArticle(data);
    }
}

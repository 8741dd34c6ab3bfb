using System.Buffers;
using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Fuzz;

/// <summary>What must hold for any bytes whatever. Fuzzers and the tests call the same method.</summary>
public static class PubMedXmlTarget
{
    /// <summary>Reads bytes as PubMed XML: they are refused with an <see cref="NcbiFormatException"/>, or what is read comes back through XML and JSON.</summary>
    /// <returns>Whether the bytes were read.</returns>
    /// <exception cref="InvalidOperationException">Something was lost or changed. Any other exception is a fault too.</exception>
    public static bool Run(ReadOnlySpan<byte> bytes)
    {
        ArticleSet set;
        try
        {
            set = PubMedXml.ReadSet(bytes);
        }
        catch (NcbiFormatException)
        {
            return false;
        }

        foreach (Article article in set.Articles)
        {
            Require(ArticleJson.Deserialize(ArticleJson.Serialize(article)) == article, "JSON changed a record");
            _ = (article.Doi, article.Pmcid, article.Published, article.PublishedSource, article.PageRange, article.IsRetracted, article.References.Count(), article.ToString());
        }

        // Writing adds what the DTD requires and a broken record lacks, once.
        ArticleSet written = WriteAndRead(set);
        Require(written.Articles.Count == set.Articles.Count && written.Deleted.Count == set.Deleted.Count, "XML lost a record");
        Require(CountOfUnknown(written) == CountOfUnknown(set), "XML lost unknown content");
        Require(WriteAndRead(written) == written, "XML changed a record");
        return true;
    }

    /// <summary>An attribute that two lists of deleted records have, which become one list, counts once.</summary>
    private static int CountOfUnknown(ArticleSet set) =>
        set.UnknownContent.Count(static item => item.AttributeName is null)
        + set.UnknownContent.Where(static item => item.AttributeName is not null).DistinctBy(static item => (item.Path, item.AttributeName)).Count();

    private static ArticleSet WriteAndRead(ArticleSet set)
    {
        ArrayBufferWriter<byte> xml = new();
        PubMedXml.WriteSet(set, xml);
        return PubMedXml.ReadSet(xml.WrittenSpan);
    }

    private static void Require(bool holds, string fault)
    {
        if (!holds)
        {
            throw new InvalidOperationException(fault);
        }
    }
}

using System.Buffers;
using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Testing.Fetch;

/// <summary>Records as the XML that efetch serves.</summary>
internal static class ArticleXml
{
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<Article> articles)
    {
        ArrayBufferWriter<byte> xml = new();
        PubMedXml.WriteSet(articles, xml);
        return xml.WrittenMemory;
    }
}

using System.Buffers;
using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Cli.Parse;

/// <summary>One <c>PubmedArticleSet</c> of all files; what they declare deleted stands at its end.</summary>
internal sealed class XmlSetWriter : IParseWriter
{
    private readonly List<VersionedPmid> _deleted = [];
    private PubMedXmlWriter? _xml;

    public void Write(Article article, IBufferWriter<byte> destination) => (_xml ??= new PubMedXmlWriter(destination)).Write(article);

    public void EndFile(string file, ParseCounts counts, EquatableList<VersionedPmid> deleted) => _deleted.AddRange(deleted);

    public void End(IBufferWriter<byte> destination) => (_xml ?? new PubMedXmlWriter(destination)).Complete([.. _deleted]);
}

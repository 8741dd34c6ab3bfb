using System.Buffers;
using NcbiClient.Records;
using NcbiClient.Xml;

namespace NcbiClient.Cli.Parse;

/// <summary>One <c>PubmedArticleSet</c> of all files; what they declare deleted stands at its end. Its root has the attributes of the first file's.</summary>
internal sealed class XmlSetWriter : IParseWriter
{
    private const int BeforeTheNextRecord = 1;
    private const int BehindTheDeleted = int.MaxValue;

    private readonly List<VersionedPmid> _deleted = [];
    private readonly DeletedPlaces _inDeleted = new();
    private readonly List<UnknownContent> _waiting = []; // for a record or the end
    private PubMedXmlWriter? _xml;
    private int _children; // of this file's set
    private bool _isFirstFile = true;

    public void Write(Article article, IBufferWriter<byte> destination)
    {
        foreach (UnknownContent content in _waiting)
        {
            Xml(destination).Write(content with { Position = BeforeTheNextRecord });
        }

        _waiting.Clear();
        Xml(destination).Write(article);
        _children++;
    }

    public void Write(UnknownContent content, IBufferWriter<byte> destination)
    {
        if (DeletedPlaces.IsIn(content))
        {
            Xml(destination).Write(_inDeleted.Moved(content));
        }
        else if (content.AttributeName is null)
        {
            bool isBehindDeleted = content.Position > _children + 1;
            _waiting.Add(content with { Position = isBehindDeleted ? BehindTheDeleted : BeforeTheNextRecord });
            _children += content.Markup.StartsWith('<') ? 1 : 0;
        }
        else if (_isFirstFile)
        {
            Xml(destination).Write(content);
        }
    }

    public void EndFile(string file, ParseCounts counts, EquatableList<VersionedPmid> deleted)
    {
        _deleted.AddRange(deleted);
        _inDeleted.EndFile(deleted.Count);
        _isFirstFile = false;
        _children = 0;
    }

    public void End(IBufferWriter<byte> destination)
    {
        _waiting.ForEach(Xml(destination).Write);
        Xml(destination).Complete([.. _deleted]);
    }

    private PubMedXmlWriter Xml(IBufferWriter<byte> destination) => _xml ??= new PubMedXmlWriter(destination);
}

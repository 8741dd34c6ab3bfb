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
    private readonly List<UnknownContent> _behindDeleted = []; // until something follows, or the end
    private PubMedXmlWriter? _xml;
    private int _children; // of this file's set
    private bool _isFirstFile = true;

    public void Write(Article article, IBufferWriter<byte> destination)
    {
        WriteWaiting(destination);
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
            WriteBetween(content, destination);
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
        _behindDeleted.ForEach(Xml(destination).Write);
        Xml(destination).Complete([.. _deleted]);
    }

    /// <summary>What is behind a list of deleted records is behind that of all files, unless this or another file goes on: it waits for that.</summary>
    private void WriteBetween(UnknownContent content, IBufferWriter<byte> destination)
    {
        if (content.Position > _children + 1)
        {
            _behindDeleted.Add(content with { Position = BehindTheDeleted });
            return;
        }

        WriteWaiting(destination);
        Xml(destination).Write(content with { Position = BeforeTheNextRecord });
    }

    private void WriteWaiting(IBufferWriter<byte> destination)
    {
        foreach (UnknownContent content in _behindDeleted)
        {
            Xml(destination).Write(content with { Position = BeforeTheNextRecord });
        }

        _behindDeleted.Clear();
    }

    private PubMedXmlWriter Xml(IBufferWriter<byte> destination) => _xml ??= new PubMedXmlWriter(destination);
}

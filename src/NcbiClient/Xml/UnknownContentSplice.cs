using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>Puts <see cref="UnknownContent"/> back into a record at the places it was read from.</summary>
internal sealed class UnknownContentSplice(EquatableList<UnknownContent> unknown, Utf8XmlWriter output)
{
    private readonly List<UnknownContent> _left = [.. unknown];
    private readonly Stack<OpenElement> _open = [];

    /// <summary>Writes a record's bytes with what is unknown in its places.</summary>
    public void Write(ReadOnlySpan<byte> record)
    {
        Utf8XmlReader reader = new(record, new XmlReaderBuffers(PubMedXmlReaderOptions.MaxDepthLimit + 1));
        int start = reader.Offset;
        while (reader.Read())
        {
            ReadOnlySpan<byte> token = record[start..reader.Offset];
            switch (reader.Token)
            {
                case XmlToken.Start:
                    WriteStart(reader.Name, token, reader.IsEmptyElement);
                    break;
                case XmlToken.End:
                    WriteEnd(reader.Name, token);
                    break;
                default:
                    output.Raw(token);
                    break;
            }

            start = reader.Offset;
        }
    }

    private void WriteStart(ReadOnlySpan<byte> name, ReadOnlySpan<byte> tag, bool isEmpty)
    {
        string path = "/" + Encoding.UTF8.GetString(name);
        if (_open.TryPeek(out OpenElement? parent))
        {
            Insert(parent, all: false);
            parent.Children++;
            path = $"{parent.Path}{path}[{parent.Children}]";
        }

        OpenElement element = new(path, isEmpty && _left.Exists(item => item.Path == path && item.AttributeName is null));
        _open.Push(element);
        output.Raw(tag[..^(isEmpty ? 2 : 1)]);
        foreach (UnknownContent attribute in Take(item => item.AttributeName is not null && item.Path == path))
        {
            output.Attribute(Encoding.UTF8.GetBytes(attribute.AttributeName!), attribute.Markup);
        }

        output.Raw(isEmpty && !element.NeedsEndTag ? "/>"u8 : ">"u8);
    }

    private void WriteEnd(ReadOnlySpan<byte> name, ReadOnlySpan<byte> tag)
    {
        OpenElement element = _open.Pop();
        Insert(element, all: true);
        if (element.NeedsEndTag)
        {
            output.Raw("</"u8);
            output.Raw(name);
            output.Raw(">"u8);
        }
        else
        {
            output.Raw(tag);
        }
    }

    /// <summary>Inserts what stands in an element before its next child, or all that is left of it.</summary>
    private void Insert(OpenElement parent, bool all)
    {
        while (_left.FindIndex(item => item.AttributeName is null && item.Path == parent.Path && (all || item.Position <= parent.Children + 1)) is >= 0 and int at)
        {
            UnknownContent item = _left[at];
            _left.RemoveAt(at);
            output.Raw(Encoding.UTF8.GetBytes(item.Markup));
            parent.Children += item.Markup.StartsWith('<') ? 1 : 0;
        }
    }

    private List<UnknownContent> Take(Predicate<UnknownContent> match)
    {
        List<UnknownContent> taken = _left.FindAll(match);
        _left.RemoveAll(match);
        return taken;
    }

    private sealed class OpenElement(string path, bool needsEndTag)
    {
        public string Path { get; } = path;

        public bool NeedsEndTag { get; } = needsEndTag;

        public int Children { get; set; }
    }
}

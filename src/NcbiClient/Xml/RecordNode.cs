using System.Text;

namespace NcbiClient.Xml;

/// <summary>An element or a text of a record that was written, with its bytes: for the few records that are laid out anew.</summary>
internal sealed class RecordNode
{
    private RecordNode(string? name, byte[] bytes, bool hasEmptyTag)
    {
        Name = name;
        Bytes = bytes;
        HasEmptyTag = hasEmptyTag;
    }

    /// <summary>The element's name; null for a text.</summary>
    public string? Name { get; }

    /// <summary>A text as XML, or a start tag without its end, <c>&lt;Year</c>.</summary>
    public byte[] Bytes { get; private set; }

    /// <summary>Whether an element stands as <c>&lt;a/&gt;</c>, which a text with markup tells from <c>&lt;a&gt;&lt;/a&gt;</c>.</summary>
    public bool HasEmptyTag { get; }

    public List<RecordNode> Children { get; private set; } = [];

    public static RecordNode Parse(ReadOnlySpan<byte> record)
    {
        Utf8XmlReader reader = new(record, new XmlReaderBuffers(PubMedXmlReaderOptions.MaxDepthLimit + 1));
        RecordNode document = new(null, [], hasEmptyTag: false);
        Stack<RecordNode> open = new([document]);
        int start = reader.Offset;
        while (reader.Read())
        {
            ReadOnlySpan<byte> token = record[start..reader.Offset];
            start = reader.Offset;
            if (reader.Token == XmlToken.End)
            {
                open.Pop();
                continue;
            }

            RecordNode node = reader.Token == XmlToken.Text
                ? new RecordNode(null, token.ToArray(), hasEmptyTag: false)
                : new RecordNode(Encoding.UTF8.GetString(reader.Name), token[..^(reader.IsEmptyElement ? 2 : 1)].ToArray(), reader.IsEmptyElement);
            open.Peek().Children.Add(node);
            if (reader.Token == XmlToken.Start)
            {
                open.Push(node);
            }
        }

        return document.Children[0];
    }

    /// <summary>The attributes, as they are written: a blank, the name, and the value in quotation marks.</summary>
    public IEnumerable<(string Name, string Value)> Attributes()
    {
        string[] parts = Encoding.UTF8.GetString(Bytes).Split('"');
        for (int i = 0; i + 1 < parts.Length; i += 2)
        {
            yield return (parts[i][(parts[i].LastIndexOf(' ') + 1)..].TrimEnd('='), parts[i + 1]);
        }
    }

    public void RemoveAttributes(Func<string, string, bool> isRemoved)
    {
        foreach ((string name, string value) in Attributes().Where(attribute => isRemoved(attribute.Name, attribute.Value)).ToList())
        {
            Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Bytes).Replace($" {name}=\"{value}\"", "", StringComparison.Ordinal));
        }
    }

    /// <summary>Puts the children into the order of the names given; those that are not named come last.</summary>
    public void Arrange(IEnumerable<string> names)
    {
        Dictionary<string, Queue<RecordNode>> waiting = Children.Where(static child => child.Name is not null).GroupBy(static child => child.Name!)
            .ToDictionary(static group => group.Key, static group => new Queue<RecordNode>(group));
        List<RecordNode> arranged = [];
        foreach (string name in names)
        {
            if (waiting.TryGetValue(name, out Queue<RecordNode>? same) && same.TryDequeue(out RecordNode? child))
            {
                arranged.Add(child);
            }
        }

        HashSet<RecordNode> placed = [.. arranged];
        arranged.AddRange(Children.Where(child => !placed.Contains(child)));
        Children = arranged;
    }
}

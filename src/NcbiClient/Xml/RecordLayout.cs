using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>Writes a record as it was read when it differs from the DTD: its own order of elements, and what is unknown in its places.</summary>
internal sealed class RecordLayout(Article article, Utf8XmlWriter output)
{
    private readonly Dictionary<string, EquatableList<string>> _orders = article.ElementOrders.ToLookup(static order => order.Path, static order => order.Names)
        .ToDictionary(static group => group.Key, static group => group.First());

    private readonly Dictionary<string, List<UnknownContent>> _unknown = article.UnknownContent.GroupBy(static item => item.Path)
        .ToDictionary(static group => group.Key, static group => group.ToList());

    /// <summary>Writes the record, given as the mappers wrote it.</summary>
    public void Write(ReadOnlySpan<byte> record)
    {
        RecordNode root = RecordNode.Parse(record);
        WriteElement(root, "/" + root.Name);
    }

    private void WriteElement(RecordNode element, string path)
    {
        List<UnknownContent> unknown = _unknown.GetValueOrDefault(path) ?? [];
        output.Raw(element.Bytes);
        foreach (UnknownContent attribute in unknown.Where(static item => item.AttributeName is not null))
        {
            output.Attribute(Encoding.UTF8.GetBytes(attribute.AttributeName!), attribute.Markup);
        }

        Queue<UnknownContent> content = new(unknown.Where(static item => item.AttributeName is null));
        if (element.HasEmptyTag && content.Count == 0)
        {
            output.Raw("/>"u8);
            return;
        }

        output.Raw(">"u8);
        WriteContent(element, path, content);
        output.Raw(Encoding.UTF8.GetBytes($"</{element.Name}>"));
    }

    private void WriteContent(RecordNode element, string path, Queue<UnknownContent> unknown)
    {
        if (_orders.TryGetValue(path, out EquatableList<string> names))
        {
            element.Arrange(names);
        }

        int position = 0;
        foreach (RecordNode child in element.Children)
        {
            if (child.Name is null)
            {
                output.Raw(child.Bytes);
                continue;
            }

            position += WriteUnknown(unknown, position, all: false) + 1;
            WriteElement(child, $"{path}/{child.Name}[{position}]");
        }

        WriteUnknown(unknown, position, all: true);
    }

    /// <summary>Writes what is unknown before the next child, or all that is left; how many elements those were.</summary>
    private int WriteUnknown(Queue<UnknownContent> unknown, int position, bool all)
    {
        int elements = 0;
        while (unknown.TryPeek(out UnknownContent? next) && (all || next.Position <= position + elements + 1))
        {
            output.Raw(Encoding.UTF8.GetBytes(unknown.Dequeue().Markup));
            elements += next.Markup.StartsWith('<') ? 1 : 0;
        }

        return elements;
    }
}

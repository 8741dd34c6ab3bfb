using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>Writes a record as it was read when it differs from the DTD: its own order of elements, and what is unknown in its places.</summary>
internal sealed partial class RecordLayout(EquatableList<ElementOrder> orders, IEnumerable<UnknownContent> unknown, Utf8XmlWriter output)
{
    private readonly AddedContent _added = new(orders);

    private readonly Dictionary<string, EquatableList<string>> _orders = orders.Where(static order => !order.Names.IsEmpty).ToLookup(static order => order.Path, static order => order.Names)
        .ToDictionary(static group => group.Key, static group => group.First());

    private readonly Dictionary<string, List<UnknownContent>> _unknown = unknown.GroupBy(static item => item.Path)
        .ToDictionary(static group => group.Key, static group => group.ToList());

    private readonly HashSet<string> _places = [];
    private readonly Utf8XmlWriter _draft = new();

    /// <summary>Writes the record, given as the mappers wrote it.</summary>
    public void Write(ReadOnlySpan<byte> record)
    {
        RecordNode root = RecordNode.Parse(record);
        _added.Begin(root);
        WriteElement(root, "/" + root.Name);
        string[] displaced = [.. _unknown.Keys.Where(path => !_places.Contains(path))];
        if (displaced.Length > 0)
        {
            MoveToNearestPlaces(displaced);
            _draft.Clear();
            WriteElement(root, "/" + root.Name);
        }

        output.Raw(_draft.Written.Span);
    }

    /// <summary>
    /// Positions shift when a user changes a record: then the element of the same names and the nearest positions is the one. What stood in an element that is no longer there is gone with it.
    /// </summary>
    private void MoveToNearestPlaces(string[] displaced)
    {
        Dictionary<string, (string Path, int[] Positions)[]> places = _places.GroupBy(static place => Position().Replace(place, ""))
            .ToDictionary(static group => group.Key, static group => group.Select(static place => (place, Positions(place))).ToArray());
        foreach (string path in displaced)
        {
            string? nearest = Nearest(Positions(path), places.GetValueOrDefault(Position().Replace(path, ""), []));
            if (nearest is not null)
            {
                _unknown[nearest] = [.. _unknown.GetValueOrDefault(nearest, []).Concat(_unknown[path]).OrderBy(static item => item.Position)];
            }
        }
    }

    /// <remarks>Plain loops, since there may be thousands of either.</remarks>
    private static string? Nearest(int[] positions, (string Path, int[] Positions)[] places)
    {
        string? nearest = null;
        long least = long.MaxValue;
        foreach ((string place, int[] at) in places)
        {
            long distance = 0;
            for (int i = 0; i < positions.Length; i++)
            {
                distance += Math.Abs((long)at[i] - positions[i]);
            }

            (nearest, least) = distance < least ? (place, distance) : (nearest, least);
        }

        return nearest;
    }

    private static int[] Positions(string path) =>
        [.. Position().Matches(path).Select(static match => int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\[(?<number>[0-9]{1,9})\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Position();

    private void WriteElement(RecordNode element, string path)
    {
        _places.Add(path);
        _added.Remove(element, path);
        List<UnknownContent> here = _unknown.GetValueOrDefault(path) ?? [];
        _draft.Raw(element.Bytes);
        foreach (UnknownContent attribute in here.Where(static item => item.AttributeName is not null).DistinctBy(static item => item.AttributeName))
        {
            _draft.Attribute(AttributeName(attribute), attribute.Markup);
        }

        Queue<UnknownContent> content = new(here.Where(static item => item.AttributeName is null));
        if (element.HasEmptyTag && content.Count == 0)
        {
            _draft.Raw("/>"u8);
            return;
        }

        _draft.Raw(">"u8);
        WriteContent(element, path, content);
        _draft.Raw(Encoding.UTF8.GetBytes($"</{element.Name}>"));
    }

    private void WriteContent(RecordNode element, string path, Queue<UnknownContent> content)
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
                WriteText(child, content);
                continue;
            }

            position += WriteUnknown(content, position, all: false) + 1;
            WriteElement(child, $"{path}/{child.Name}[{position}]");
        }

        WriteUnknown(content, position, all: true);
    }

    /// <summary>Writes a text with the unknown elements that stand within it.</summary>
    private void WriteText(RecordNode text, Queue<UnknownContent> content)
    {
        if (!content.TryPeek(out UnknownContent? next) || next.TextOffset is null)
        {
            _draft.Raw(text.Bytes);
            return;
        }

        ReadOnlySpan<char> rest = XmlText.Decode(text.Bytes, isCData: false);
        int written = 0;
        while (content.TryPeek(out next) && next.TextOffset is int offset)
        {
            int length = Math.Clamp(offset - written, 0, rest.Length);
            _draft.Text(rest[..length].ToString());
            _draft.Raw(Fragment(content.Dequeue()));
            rest = rest[length..];
            written += length;
        }

        _draft.Text(rest.ToString());
    }

    /// <summary>Writes what is unknown before the next child, or all that is left; how many elements those were.</summary>
    private int WriteUnknown(Queue<UnknownContent> content, int position, bool all)
    {
        int elements = 0;
        while (content.TryPeek(out UnknownContent? next) && (all || next.Position <= position + elements + 1))
        {
            _draft.Raw(Fragment(content.Dequeue()));
            elements += next.IsElement ? 1 : 0;
        }

        return elements;
    }

    /// <summary>The name of an unknown attribute; a user may have put anything there.</summary>
    public static byte[] AttributeName(UnknownContent content) => XmlReader.IsName(content.AttributeName ?? "")
        ? Encoding.UTF8.GetBytes(content.AttributeName!)
        : throw new ArgumentException($"'{content.AttributeName}' is no name of an attribute.");

    /// <summary>The markup of unknown content, which is written as it is; a user may have put anything there.</summary>
    public static byte[] Fragment(UnknownContent content)
    {
        byte[] markup = Encoding.UTF8.GetBytes(content.Markup);
        try
        {
            Utf8XmlReader reader = new([.. "<x>"u8, .. markup, .. "</x>"u8], new XmlReaderBuffers(PubMedXmlReaderOptions.MaxDepthLimit + 1));
            while (reader.Read())
            {
            }
        }
        catch (NcbiFormatException e)
        {
            throw new ArgumentException($"Unknown content at {content.Path} is no XML: {content.Markup}", e);
        }

        return markup;
    }
}

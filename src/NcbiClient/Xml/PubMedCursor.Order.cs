using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <content>Notices elements in another order than the DTD's, or without what it requires. Nearly no record has any, so what they have is read in a second walk.</content>
internal ref partial struct PubMedCursor
{
    private readonly void NoticeOrder(ref XmlElementFrame parent, byte rank)
    {
        if (rank >= parent.LastRank)
        {
            parent.LastRank = rank;
        }
        else if (rank != PubMedElementOrder.None)
        {
            _context.HasOtherLayout = true;
        }
    }

    /// <summary>Notices that the current record lacks what the DTD requires and writing would add.</summary>
    public readonly void NoticeAbsence(bool isAbsent) => _context.HasOtherLayout |= isAbsent;

    /// <summary>How the record that begins at this cursor, which is a copy from before it was read, differs from the DTD.</summary>
    public EquatableList<ElementOrder> ReadOrders()
    {
        EquatableListBuilder<ElementOrder> orders = default;
        HashSet<(string, int)> unknown = [.. UnknownPlaces()];
        Stack<ElementContent> open = new([new ElementContent(PubMedElement.Unknown)]);
        _reader.Attributes.Clear();
        _context.Buffers.Open[_reader.Depth - 1].Children = 0;
        open.Push(NewContent(isKnown: true));
        while (open.Count > 1 && _reader.Read())
        {
            if (_reader.Token == XmlToken.Start)
            {
                bool isKnown = open.Peek().IsKnown && (unknown.Count == 0 || !unknown.Contains((RecordPath(_reader.Depth - 1), _reader.Position)));
                open.Peek().Add(Encoding.UTF8.GetString(_reader.Name), isKnown);
                open.Push(NewContent(isKnown));
            }
            else if (_reader.Token == XmlToken.End && open.Pop().Difference(open.Peek().Element) is { } order)
            {
                orders.Add(order with { Path = ClosedPath() });
            }
        }

        return orders.ToList();
    }

    /// <summary>Where unknown elements stand. A text stands before the element of its position, which is another one.</summary>
    private readonly IEnumerable<(string Path, int Position)> UnknownPlaces() =>
        _context.Unknown.ToList().Where(static item => item.IsElement).Select(static item => (item.Path, item.Position));

    /// <summary>What the element that has just begun has so far: its attributes.</summary>
    private readonly ElementContent NewContent(bool isKnown)
    {
        ElementContent content = new(isKnown ? PubMedNames.FindElement(_reader.Name) : PubMedElement.Unknown) { IsKnown = isKnown };
        foreach (ref readonly XmlAttributeRange attribute in _reader.Attributes)
        {
            content.Add("@" + Encoding.UTF8.GetString(_reader.NameOf(attribute)), isKnown: false);
        }

        return content;
    }

    /// <summary>The path of the element whose end tag this is.</summary>
    private readonly string ClosedPath()
    {
        string name = Encoding.UTF8.GetString(_reader.Name);
        if (_reader.Depth == _context.RecordDepth)
        {
            return _context.Wrapper.Length == 0 ? "/" + name : $"{_context.Wrapper}/{name}[1]";
        }

        return $"{RecordPath(_reader.Depth)}/{name}[{_reader.Innermost.Children}]";
    }
}

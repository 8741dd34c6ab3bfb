using System.Text;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <content>Notices elements in another order than the DTD's. Nearly no record has any, so the order itself is read in a second walk.</content>
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
            _context.HasOtherOrder = true;
        }
    }

    /// <summary>The orders of the record that begins at this cursor, which is a copy from before the record was read.</summary>
    public EquatableList<ElementOrder> ReadOrders()
    {
        EquatableListBuilder<ElementOrder> orders = default;
        HashSet<(string, int)> unknown = [.. UnknownPlaces()];
        Stack<List<string>> children = new([[]]);
        _reader.Attributes.Clear();
        _context.Buffers.Open[_reader.Depth - 1].Children = 0;
        while (children.Count > 0 && _reader.Read())
        {
            if (_reader.Token == XmlToken.Start)
            {
                NoteChild(unknown, children.Peek());
                children.Push([]);
            }
            else if (_reader.Token == XmlToken.End)
            {
                string parent = Encoding.UTF8.GetString(_reader.Name);
                List<string> names = children.Pop();
                if (IsOtherOrder(parent, names))
                {
                    orders.Add(new ElementOrder { Path = ClosedPath(), Names = names.ToEquatableList() });
                }
            }
        }

        return orders.ToList();
    }

    /// <summary>Where unknown elements stand. A text stands before the element of its position, which is another one.</summary>
    private readonly IEnumerable<(string Path, int Position)> UnknownPlaces() =>
        _context.Unknown.ToList().Where(static item => item.IsElement).Select(static item => (item.Path, item.Position));

    private readonly void NoteChild(HashSet<(string Path, int Position)> unknown, List<string> siblings)
    {
        if (!unknown.Contains((RecordPath(_reader.Depth - 1), _reader.Position)))
        {
            siblings.Add(Encoding.UTF8.GetString(_reader.Name));
        }
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

    private static bool IsOtherOrder(string parent, List<string> names)
    {
        PubMedElement element = PubMedNames.FindElement(Encoding.UTF8.GetBytes(parent));
        byte last = PubMedElementOrder.None;
        foreach (string name in names)
        {
            byte rank = PubMedElementOrder.Rank(element, PubMedNames.FindElement(Encoding.UTF8.GetBytes(name)));
            if (rank != PubMedElementOrder.None && rank < last)
            {
                return true;
            }

            last = Math.Max(rank, last);
        }

        return false;
    }
}

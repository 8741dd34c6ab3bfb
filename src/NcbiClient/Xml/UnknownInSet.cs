using System.Globalization;
using NcbiClient.Records;

namespace NcbiClient.Xml;

/// <summary>
/// What is unknown in a set outside of its records, gathered as it is read and given the places at which it will be written: among the records, and around one list of
/// deleted records that stands behind the last of them.
/// </summary>
internal sealed class UnknownInSet
{
    public const string RootPath = "/PubmedArticleSet";

    /// <summary>An item's share in <see cref="Length"/> besides its markup.</summary>
    public const int ItemLength = 100;

    private readonly List<UnknownContent> _items = [];
    private readonly List<UnknownContent> _inDeleted = []; // their paths begin below the list
    private int _settled; // of the items: those before the last record or list
    private int _children; // records and unknown elements
    private int _deletedChildren;
    private int _deletedAt;
    private bool _isAfterDeleted;

    /// <summary>How much is held, about as many bytes.</summary>
    public long Length { get; private set; }

    public void AddRecord()
    {
        Settle();
        _children++;
    }

    public void AddDeleted(in DeletedList list)
    {
        if (list.Pmids.IsEmpty)
        {
            Add(list.Unknown);
            return;
        }

        Settle();
        _isAfterDeleted = true;
        _deletedAt = _children + 1;
        int before = _deletedChildren;
        _deletedChildren += list.Pmids.Count;
        foreach (UnknownContent item in list.Unknown)
        {
            bool isChild = item.Path.IndexOf('/', 1) < 0;
            _deletedChildren += isChild && item.IsElement ? 1 : 0;
            Append(_inDeleted, isChild ? Moved(item, before) with { Path = "" } : item with { Path = MovedPath(item.Path, before) });
        }
    }

    /// <summary>Adds what stands between two children of the set, or attributes of its root.</summary>
    public void Add(EquatableList<UnknownContent> items)
    {
        foreach (UnknownContent item in items)
        {
            Append(_items, new UnknownContent
            {
                Path = RootPath, AttributeName = item.AttributeName, Position = item.AttributeName is null ? _children + (_isAfterDeleted ? 2 : 1) : 0,
                Markup = item.IsElement || item.AttributeName is not null ? item.Markup : item.Markup.Trim(' ', '\t', '\n'),
            });
            _children += item.IsElement ? 1 : 0;
        }
    }

    /// <summary>All that is held, in the order in which it will be written.</summary>
    public EquatableList<UnknownContent> ToList()
    {
        int deletedAt = _isAfterDeleted ? _deletedAt : _children + 1;
        return
        [
            .. Joined(_items.Where(item => item.Position <= deletedAt), "\n"),
            .. Joined(_inDeleted, "").OrderByDescending(static item => item is { Path: "", AttributeName: not null }).Select(item => item with { Path = $"{RootPath}/DeleteCitation[{deletedAt}]{item.Path}" }),
            .. Joined(_items.Where(item => item.Position > deletedAt), "\n"),
        ];
    }

    /// <summary>Hands over what has its place whatever follows, to hold it no longer.</summary>
    public EquatableList<UnknownContent> TakeSettled()
    {
        int count = _isAfterDeleted ? _settled : _items.Count;
        if (count == 0)
        {
            return [];
        }

        EquatableList<UnknownContent> settled = [.. Joined(_items.Take(count), "\n")];
        Length -= _items.Take(count).Sum(static item => LengthOf(item));
        _items.RemoveRange(0, count);
        _settled = 0;
        return settled;
    }

    /// <summary>The same with all that is held, at the end of the set.</summary>
    public EquatableList<UnknownContent> TakeAll()
    {
        EquatableList<UnknownContent> all = ToList();
        _items.Clear();
        _inDeleted.Clear();
        _settled = 0;
        Length = 0;
        return all;
    }

    /// <summary>A record or list follows: the list before it will not stand where it stood.</summary>
    private void Settle()
    {
        if (_isAfterDeleted && _settled < _items.Count)
        {
            List<UnknownContent> moved = _items[_settled..];
            _items.RemoveRange(_settled, moved.Count);
            Length -= moved.Sum(static item => LengthOf(item));
            moved.ForEach(item => Append(_items, Moved(item, -1)));
        }

        _isAfterDeleted = false;
        _settled = _items.Count;
    }

    private void Append(List<UnknownContent> items, UnknownContent item)
    {
        items.Add(item);
        Length += LengthOf(item);
    }

    /// <summary>The items, where texts with nothing between them are one, as they will be read.</summary>
    private static IEnumerable<UnknownContent> Joined(IEnumerable<UnknownContent> items, string separator)
    {
        List<UnknownContent> texts = [];
        foreach (UnknownContent item in items)
        {
            bool isText = item.AttributeName is null && !item.IsElement;
            if (texts.Count > 0 && !(isText && (item.Path, item.Position) == (texts[0].Path, texts[0].Position)))
            {
                yield return Text();
                texts.Clear();
            }

            if (isText)
            {
                texts.Add(item);
            }
            else
            {
                yield return item;
            }
        }

        if (texts.Count > 0)
        {
            yield return Text();
        }

        UnknownContent Text() => texts[0] with { Markup = string.Join(separator, texts.Select(static text => text.Markup)) };
    }

    private static UnknownContent Moved(UnknownContent item, int by) => item.AttributeName is null ? item with { Position = item.Position + by } : item;

    /// <summary>The path of a PMID in a list, <c>/DeleteCitation/PMID[2]</c>, below the list that several become.</summary>
    private static string MovedPath(string path, int by)
    {
        int name = path.IndexOf('/', 1);
        int bracket = path.IndexOf('[', name);
        return $"{path[name..bracket]}[{int.Parse(path.AsSpan()[(bracket + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture) + by}]";
    }

    private static long LengthOf(UnknownContent item) => item.Markup.Length + ItemLength;
}

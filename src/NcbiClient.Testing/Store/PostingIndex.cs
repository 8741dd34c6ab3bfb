using System.Runtime.InteropServices;

namespace NcbiClient.Testing.Store;

/// <summary>Key → documents, per segment, with a sorted view of the keys for truncation. Not thread-safe: the store guards it.</summary>
internal sealed class PostingIndex
{
    private readonly Dictionary<(Segment Segment, string Key), List<int>> _postings = [];
    private readonly Dictionary<Segment, SortedSet<string>> _keys = [];

    public void Add(Segment segment, string key, int document)
    {
        ref List<int>? documents = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, (segment, key), out _);
        if (documents is null)
        {
            documents = [];
            KeysOf(segment).Add(key);
        }

        if (documents.Count == 0 || documents[^1] != document)
        {
            documents.Add(document);
        }
    }

    public IReadOnlyList<int> Find(Segment segment, string key) => _postings.TryGetValue((segment, key), out List<int>? documents) ? documents : [];

    /// <summary>The keys of a segment that begin with a prefix.</summary>
    public IEnumerable<string> KeysWithPrefix(Segment segment, string prefix) =>
        prefix.Length == 0 ? KeysOf(segment) : KeysOf(segment).GetViewBetween(prefix, prefix + char.MaxValue);

    private SortedSet<string> KeysOf(Segment segment)
    {
        ref SortedSet<string>? keys = ref CollectionsMarshal.GetValueRefOrAddDefault(_keys, segment, out _);
        return keys ??= new SortedSet<string>(StringComparer.Ordinal);
    }
}

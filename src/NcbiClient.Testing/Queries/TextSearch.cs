using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Queries;

/// <summary>Words, truncated words, phrases and words near each other, within the texts of some segments.</summary>
internal sealed class TextSearch(ArticleIndex index, Segment[] segments)
{
    /// <summary>PubMed wants at least this many characters before the asterisk.</summary>
    public const int ShortestPrefix = 4;

    /// <summary>Articles with these words in a row; the last may be a prefix.</summary>
    public DocSet Phrase(IReadOnlyList<string> words, bool truncated)
    {
        List<int[]> accepted = [];
        DocSet candidates = index.All();
        for (int at = 0; at < words.Count; at++)
        {
            bool prefix = truncated && at == words.Count - 1;
            string[] spellings = prefix ? [.. index.WordsWithPrefix(segments, words[at])] : [words[at]];
            candidates = candidates.And(AnyOf(spellings));
            accepted.Add([.. spellings.Select(index.WordNumber).OfType<int>()]);
        }

        return words.Count == 1 ? candidates : index.WhereText(candidates, segments, text => HasSequence(text, accepted));
    }

    /// <summary>Articles with all the words in one text, in any order, at most <paramref name="distance"/> other words between them.</summary>
    public DocSet Near(IReadOnlyList<string> words, int distance)
    {
        DocSet candidates = index.All();
        foreach (string word in words)
        {
            candidates = candidates.And(index.WithWord(segments, word));
        }

        int[] wanted = [.. words.Select(index.WordNumber).OfType<int>()];
        return wanted.Length < words.Count ? new DocSet(index.Capacity) : index.WhereText(candidates, segments, text => HasWindow(text, wanted, wanted.Length + distance));
    }

    private DocSet AnyOf(string[] spellings)
    {
        DocSet found = new(index.Capacity);
        foreach (string spelling in spellings)
        {
            found = found.Or(index.WithWord(segments, spelling));
        }

        return found;
    }

    private static bool HasSequence(int[] text, List<int[]> accepted)
    {
        for (int start = 0; start + accepted.Count <= text.Length; start++)
        {
            int matched = 0;
            while (matched < accepted.Count && accepted[matched].Contains(text[start + matched]))
            {
                matched++;
            }

            if (matched == accepted.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWindow(int[] text, int[] wanted, int length)
    {
        for (int start = 0; start < text.Length; start++)
        {
            List<int> rest = [.. wanted];
            for (int at = start; at < text.Length && at < start + length; at++)
            {
                rest.Remove(text[at]);
            }

            if (rest.Count == 0)
            {
                return true;
            }
        }

        return false;
    }
}

using System.Text;
using NcbiClient.Testing.Store;

namespace NcbiClient.Testing.Spell;

/// <summary>
/// A word that no record has is replaced by the nearest one that some have, of equally near ones by that of most records. Operators, tags, short words and
/// those with digits stay as they are.
/// </summary>
internal sealed class SpellingModel(ArticleIndex index)
{
    private const int ShortestWord = 4;
    private const int LongWord = 8;

    private static readonly Segment[] s_segments =
        [Segment.Title, Segment.Abstract, Segment.Keyword, Segment.Mesh, Segment.Substance, Segment.Journal, Segment.Author, Segment.FullAuthor, Segment.CollectiveName];

    public List<SpelledPiece> Correct(string term)
    {
        List<SpelledPiece> pieces = [];
        StringBuilder kept = new();
        int at = 0;
        while (at < term.Length)
        {
            int length = LengthOfPart(term, at);
            string part = term.Substring(at, length);
            if (char.IsLetter(part[0]) && Better(part) is { } better)
            {
                // NCBI writes what stands before a replacement even if there is nothing.
                pieces.Add(new SpelledPiece(kept.ToString(), false));
                pieces.Add(new SpelledPiece(better, true));
                kept.Clear();
            }
            else
            {
                kept.Append(part is "AND" or "OR" or "NOT" || part[0] == '[' ? part : part.ToLowerInvariant());
            }

            at += length;
        }

        if (kept.Length > 0)
        {
            pieces.Add(new SpelledPiece(kept.ToString(), false));
        }

        return pieces;
    }

    /// <summary>A word, a tag in brackets, or one character between them.</summary>
    private static int LengthOfPart(string term, int at)
    {
        if (term[at] == '[')
        {
            int end = term.IndexOf(']', at);
            return (end < 0 ? term.Length : end + 1) - at;
        }

        int length = 0;
        while (at + length < term.Length && char.IsLetterOrDigit(term[at + length]))
        {
            length++;
        }

        return Math.Max(1, length);
    }

    private string? Better(string word)
    {
        string key = Words.Normalize(word);
        if (word is "AND" or "OR" or "NOT" || key.Length < ShortestWord || !key.All(char.IsLetter) || index.WordNumber(key) is not null)
        {
            return null;
        }

        int most = key.Length < LongWord ? 1 : 2;
        return index.WordsWithPrefix(s_segments, "")
            .Where(candidate => candidate.Length >= ShortestWord && candidate.All(char.IsLetter))
            .Select(candidate => (Word: candidate, Distance: EditDistance.Between(key, candidate, most)))
            .Where(candidate => candidate.Distance <= most)
            .Select(candidate => (candidate.Word, candidate.Distance, index.WithWord(s_segments, candidate.Word).Count))
            .Where(static candidate => candidate.Count > 0)
            .OrderBy(static candidate => candidate.Distance)
            .ThenByDescending(static candidate => candidate.Count)
            .ThenBy(static candidate => candidate.Word, StringComparer.Ordinal)
            .Select(static candidate => candidate.Word)
            .FirstOrDefault();
    }
}

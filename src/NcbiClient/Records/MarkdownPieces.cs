using System.Text;

namespace NcbiClient.Records;

/// <summary>A Markdown text in the making. An emphasis in it neither begins nor ends with white space, and is not empty: Markdown would see none.</summary>
internal sealed class MarkdownPieces
{
    private readonly List<MarkdownPiece> _pieces = [];

    public void AddWords(ReadOnlySpan<char> escaped)
    {
        ReadOnlySpan<char> words = escaped.TrimStart();
        AddSpace(escaped[..^words.Length]);
        int length = words.TrimEnd().Length;
        if (length > 0)
        {
            _pieces.Add(MarkdownPiece.Words(words[..length].ToString()));
            AddSpace(words[length..]);
        }
    }

    public void AddTag(string tag) => _pieces.Add(MarkdownPiece.Tag(tag));

    public void Begin(MarkdownEmphasis emphasis) => _pieces.Add(MarkdownPiece.Begin(emphasis));

    public void End(MarkdownEmphasis emphasis)
    {
        int end = _pieces.FindLastIndex(static piece => !piece.IsSpace) + 1;
        string space = string.Concat(_pieces.Skip(end).Select(static piece => piece.Text));
        _pieces.RemoveRange(end, _pieces.Count - end);
        if (_pieces[^1].Emphasis == emphasis)
        {
            _pieces.RemoveAt(_pieces.Count - 1);
        }
        else
        {
            _pieces.Add(MarkdownPiece.End(emphasis));
        }

        AddSpace(space);
    }

    /// <summary>Takes the asterisks from each emphasis that Markdown might not see, or might see elsewhere.</summary>
    public void DecideMarks()
    {
        // asterisks and tags are both punctuation to what stands beside them, so no decision changes what stands before or behind another
        Dictionary<MarkdownEmphasis, int> ends = [];
        for (int i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].Emphasis is { } emphasis)
            {
                emphasis.HasMarks &= CanMark(i);
                ends[emphasis] = i;
            }
        }

        for (int i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i] is { Opens: true, Emphasis: { } emphasis } && (HasMarks(i - 1) || ClosesMarks(ends[emphasis] + 1)))
            {
                emphasis.HasMarks = false;
            }
        }
    }

    public string Join()
    {
        StringBuilder markdown = new();
        StringBuilder words = new();
        foreach (MarkdownPiece piece in _pieces)
        {
            if (piece.IsWords)
            {
                words.Append(piece.Text);
                continue;
            }

            MarkdownText.Append(markdown, words.ToString());
            words.Clear();
            markdown.Append(piece.Text);
        }

        MarkdownText.Append(markdown, words.ToString());
        return markdown.ToString();
    }

    /// <summary>White space at the begin of an emphasis goes before it.</summary>
    private void AddSpace(ReadOnlySpan<char> space)
    {
        if (!space.IsEmpty)
        {
            int at = _pieces.FindLastIndex(static piece => !piece.Opens) + 1;
            _pieces.Insert(at, MarkdownPiece.Words(space.ToString()));
        }
    }

    private bool HasMarks(int index) => index >= 0 && _pieces[index].Emphasis is { HasMarks: true };

    private bool ClosesMarks(int index) => index < _pieces.Count && _pieces[index].Closes && HasMarks(index);

    private bool CanMark(int index)
    {
        char before = index == 0 ? '\n' : _pieces[index - 1].Text[^1];
        char after = index + 1 == _pieces.Count ? '\n' : _pieces[index + 1].Text[0];
        return _pieces[index].Opens ? MarkdownFlanks.CanMark(before, after) : MarkdownFlanks.CanMark(after, before);
    }
}

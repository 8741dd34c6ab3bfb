using System.Text;

namespace ReviewReferences;

/// <summary>Breaks long text between words. A word that is longer than a line stays whole.</summary>
public static class Wrapping
{
    public const int Columns = 100;

    /// <summary>The text in lines of at most <see cref="Columns"/> characters, without a final line end; line ends in the text are kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="others">What every other line begins with.</param>
    public static string Wrap(string text, string first = "", string others = "")
    {
        StringBuilder wrapped = new();
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (wrapped.Length > 0)
            {
                wrapped.AppendLine();
            }

            AppendLine(wrapped, line, wrapped.Length == 0 ? first : others, others);
        }

        return wrapped.ToString();
    }

    private static void AppendLine(StringBuilder wrapped, string line, string first, string others)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return;
        }

        int column = first.Length + words[0].Length;
        wrapped.Append(first).Append(words[0]);
        foreach (string word in words.AsSpan(1))
        {
            if (column + 1 + word.Length <= Columns)
            {
                wrapped.Append(' ').Append(word);
                column += 1 + word.Length;
            }
            else
            {
                wrapped.AppendLine().Append(others).Append(word);
                column = others.Length + word.Length;
            }
        }
    }
}

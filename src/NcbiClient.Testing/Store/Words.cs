using System.Text;

namespace NcbiClient.Testing.Store;

/// <summary>Text as the search index sees it: runs of letters and digits, lower case, without diacritics; all else separates.</summary>
internal static class Words
{
    /// <summary>The words of a text, in order.</summary>
    public static List<string> Split(string? text)
    {
        List<string> words = [];
        StringBuilder word = new();
        foreach (char c in text ?? "")
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsCombining(c))
            {
                Letters.Fold(c, word);
            }
            else
            {
                Close(word, words);
            }
        }

        Close(word, words);
        return words;
    }

    /// <summary>The words joined by single blanks: the form in which whole values (headings, names, journals) are compared.</summary>
    public static string Normalize(string? text) => string.Join(' ', Split(text));

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036f';

    private static void Close(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}

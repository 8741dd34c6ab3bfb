using System.Globalization;

namespace NcbiClient.Benchmarks.Generation;

/// <summary>Words as many and as unequally frequent as those of abstracts, made up from syllables.</summary>
internal sealed class Words
{
    private static readonly string[] s_common =
    [
        "the", "of", "and", "in", "to", "with", "a", "for", "was", "were", "that", "by", "is", "patients", "from", "on", "as", "this", "study", "or", "are", "an", "at", "be", "after",
        "results", "than", "cells", "treatment", "between", "not", "we", "these", "group", "during", "which", "expression", "data", "using", "effects", "clinical", "significantly", "associated",
    ];

    private static readonly string[] s_syllables =
    [
        "pro", "cyto", "neuro", "ther", "ap", "gen", "lyt", "ic", "hepa", "to", "car", "di", "o", "vas", "cu", "lar", "in", "hi", "bi", "tion", "re", "cep", "tor", "im", "mu", "no", "glo", "bu",
        "lin", "path", "way", "meta", "bol", "ism", "phos", "pho", "ryl", "ase", "an", "ti", "mi", "cro", "bial", "en", "do", "the", "li", "al", "trans", "plan", "ta", "chron", "o", "sis", "ri", "a",
    ];

    private readonly Zipf<string> _words;

    public Words(Random random)
    {
        List<string> words = [.. s_common];
        while (words.Count < 6000)
        {
            words.Add(Invent(random, random.Next(2, 5)));
        }

        _words = new Zipf<string>(words);
    }

    public static string Invent(Random random, int syllables) => string.Concat(random.GetItems(s_syllables, syllables));

    /// <summary>A word with a capital, as names and headings are.</summary>
    public static string InventName(Random random, int syllables) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Invent(random, syllables));

    public string Next(Random random) => _words.Next(random);

    /// <summary>A sentence without its full stop.</summary>
    public string Sentence(Random random, int words)
    {
        string[] chosen = new string[words];
        for (int i = 0; i < words; i++)
        {
            chosen[i] = Next(random);
        }

        chosen[0] = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(chosen[0]);
        return string.Join(' ', chosen);
    }
}

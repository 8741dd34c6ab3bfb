using System.Collections.Frozen;
using System.Text;

namespace NcbiClient.Testing.Store;

/// <summary>Folds one character to the letters that PubMed indexes: no case, no diacritics, Greek letters by their names.</summary>
internal static class Letters
{
    // Written out because string.Normalize needs ICU, which invariant globalization does without.
    private static readonly FrozenDictionary<char, string> s_folded = Table(
    [
        ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ðďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"),
        ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"),
        ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
        ("alpha", "α"), ("beta", "β"), ("gamma", "γ"), ("delta", "δ"), ("epsilon", "ε"), ("zeta", "ζ"), ("eta", "η"), ("theta", "θ"), ("iota", "ι"),
        ("kappa", "κ"), ("lambda", "λ"), ("mu", "μµ"), ("nu", "ν"), ("xi", "ξ"), ("pi", "π"), ("rho", "ρ"), ("sigma", "σς"), ("tau", "τ"),
        ("phi", "φ"), ("chi", "χ"), ("psi", "ψ"), ("omega", "ω"),
    ]);

    public static void Fold(char c, StringBuilder word)
    {
        char lower = char.ToLowerInvariant(c);
        if (lower < '\u0080')
        {
            word.Append(lower);
        }
        else if (s_folded.TryGetValue(lower, out string? letters))
        {
            word.Append(letters);
        }
        else if (c is < '\u0300' or > '\u036f')
        {
            word.Append(lower);
        }
    }

    private static FrozenDictionary<char, string> Table(ReadOnlySpan<(string To, string From)> rows)
    {
        Dictionary<char, string> table = [];
        foreach ((string to, string from) in rows)
        {
            foreach (char c in from)
            {
                table[c] = to;
            }
        }

        return table.ToFrozenDictionary();
    }
}

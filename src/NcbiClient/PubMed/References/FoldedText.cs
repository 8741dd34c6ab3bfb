using System.Collections.Frozen;
using System.Text;

namespace NcbiClient.PubMed;

/// <summary>Texts as they are compared: small letters and digits, without accents and punctuation.</summary>
internal static class FoldedText
{
    private static readonly FrozenDictionary<char, char> Bases = new (char Base, string Accented)[]
    {
        ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ('b', "ḃḅḇ"),
        ('c', "çćĉċčḉ"),
        ('d', "ðďđḋḍḏḑḓ"),
        ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ('f', "ḟ"),
        ('g', "ĝğġģǧǵḡ"),
        ('h', "ĥħȟḣḥḧḩḫẖ"),
        ('i', "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ('j', "ĵǰ"),
        ('k', "ķǩḱḳḵ"),
        ('l', "ĺļľłḷḹḻḽ"),
        ('m', "ḿṁṃ"),
        ('n', "ñńņňǹṅṇṉṋ"),
        ('o', "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ('p', "ṕṗ"),
        ('r', "ŕŗřȑȓṙṛṝṟ"),
        ('s', "śŝşšșṡṣṥṧṩ"),
        ('t', "ţťŧțṫṭṯṱẗ"),
        ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ('v', "ṽṿ"),
        ('w', "ŵẁẃẅẇẉẘ"),
        ('x', "ẋẍ"),
        ('y', "ýÿŷȳẏẙỳỵỷỹ"),
        ('z', "źżžẑẓẕ"),
    }.SelectMany(static row => row.Accented.Select(accented => (accented, row.Base))).ToFrozenDictionary(static pair => pair.accented, static pair => pair.Base);

    /// <summary>The words of a text.</summary>
    public static string[] Words(string? text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text in one piece, for equality.</summary>
    public static string Key(string? text) => Fold(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The text with single blanks between its words.</summary>
    public static string Fold(string? text)
    {
        StringBuilder folded = new(text?.Length ?? 0);
        foreach (char c in text ?? "")
        {
            Append(folded, char.ToLowerInvariant(c));
        }

        return folded.ToString().Trim();
    }

    private static void Append(StringBuilder folded, char c)
    {
        _ = c switch
        {
            'æ' => folded.Append("ae"),
            'œ' => folded.Append("oe"),
            'ß' => folded.Append("ss"),
            'þ' => folded.Append("th"),
            'α' => folded.Append("alpha"),
            'β' => folded.Append("beta"),
            'γ' => folded.Append("gamma"),
            'δ' => folded.Append("delta"),
            'κ' => folded.Append("kappa"),
            'μ' or 'µ' => folded.Append("mu"),
            'ω' => folded.Append("omega"),
            '\'' or '\u2019' or '\u2018' or '\u00AD' or (>= '\u0300' and <= '\u036F') => folded,
            _ when char.IsAsciiLetterOrDigit(c) => folded.Append(c),
            _ when char.IsLetterOrDigit(c) => folded.Append(Bases.GetValueOrDefault(c, c)),
            _ => folded.Length > 0 && folded[^1] != ' ' ? folded.Append(' ') : folded,
        };
    }
}

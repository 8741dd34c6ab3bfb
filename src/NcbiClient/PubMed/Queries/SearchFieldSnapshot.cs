using System.Collections.Frozen;

namespace NcbiClient.PubMed;

/// <summary>
/// PubMed's search fields: EInfo's answer of 2025-06-25 (Build-2025.06.25.07.12) with the tags of PubMed's user guide. A test compares it with the
/// recorded answer.
/// </summary>
/// <remarks>See <see href="https://pubmed.ncbi.nlm.nih.gov/help/#search-tags">PubMed's search field tags</see>.</remarks>
internal static class SearchFieldSnapshot
{
    public const string NoExplosion = ":noexp";

    /// <summary>
    /// EInfo's name | full name | canonical tag | D date, E narrower terms are included | other spellings. The first five stand in
    /// the user guide or are in daily use, but not in EInfo's list; they come first because a spelling belongs to the first field that has it.
    /// </summary>
    private const string Table = """
        |Author|au||auth
        |Article Identifier|aid||article id
        |NLM Unique ID|jid||
        |Investigator|ir||
        |DOI|doi||
        |PMCID|pmcid||pmc
        ALL|All Fields|all||
        UID|UID|pmid||
        FILT|Filter|sb||subset
        TITL|Title|ti||
        MESH|MeSH Terms|mh|E|mesh term
        MAJR|MeSH Major Topic|majr|E|mesh major topics
        JOUR|Journal|ta||journal title abbreviation
        AFFL|Affiliation|ad||
        ECNO|EC/RN Number|rn||
        SUBS|Supplementary Concept|nm||substance name
        PDAT|Date - Publication|dp|D|publication date;date of publication
        EDAT|Date - Entry|edat|D|entry date;entrez date;date - entrez
        VOL|Volume|vi||
        PAGE|Pagination|pg||
        PTYP|Publication Type|pt|E|
        LANG|Language|la||
        ISS|Issue|ip||
        SUBH|MeSH Subheading|sh|E|mesh subheadings;subheading
        SI|Secondary Source ID|si||
        MHDA|Date - MeSH|mhda|D|mesh date
        TIAB|Title/Abstract|tiab||
        OTRM|Other Term|ot||keyword
        COLN|Author - Corporate|cn||corporate author
        CNTY|Place of Publication|pl||
        PAPX|Pharmacological Action|pa||
        GRNT|Grants and Funding|gr||grant number
        MDAT|Date - Modification|lr|D|modification date;date last revised
        CDAT|Date - Completion|dcom|D|completion date
        PID|Publisher ID|pid||
        FAUT|Author - First|1au||first author name;first author
        FULL|Author|fau||full author name;author - full
        FINV|Investigator|fir||full investigator name
        TT|Transliterated Title|tt||
        LAUT|Author - Last|lastau||last author name;last author
        PPDT|Print Publication Date|ppdat|D|
        EPDT|Electronic Publication Date|epdat|D|
        LID|Location ID|lid||
        CRDT|Date - Create|crdt|D|create date
        BOOK|Book|book||
        ED|Editor|ed||
        ISBN|ISBN|isbn||
        PUBN|Publisher|pubn||
        AUCL|Author Cluster ID|aucl||
        EID|Extended PMID|eid||
        DSO|DSO|dso||
        AUID|Author - Identifier|auid||author identifier
        PS|Subject - Personal Name|ps||personal name as subject
        COIS|Conflict of Interest Statements|cois||conflict of interest statement
        WORD|Text Word|tw||text words;text
        P1DAT|P1DAT|p1dat|D|
        """;

    public static IReadOnlyList<SearchFieldFacts> All { get; } =
        [.. Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(SearchFieldFacts.Read)];

    private static readonly FrozenDictionary<string, SearchFieldFacts> s_byName = All.SelectMany(static facts => facts.Names.Select(name => (name, facts)))
        .DistinctBy(static pair => pair.name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(static pair => pair.name, static pair => pair.facts, StringComparer.OrdinalIgnoreCase);

    /// <summary>The field of a spelling, in any letter case and spacing, without its suffix; null if there is none.</summary>
    public static SearchFieldFacts? Find(string name) => s_byName.GetValueOrDefault(name);

    /// <summary>The known field in its canonical spelling, or the text, trimmed, if it is unknown.</summary>
    public static string Canonical(string text)
    {
        string name = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int colon = name.LastIndexOf(':');
        bool suffixed = colon > 0 && name.AsSpan(colon + 1).Trim().Equals(NoExplosion.AsSpan(1), StringComparison.OrdinalIgnoreCase);
        SearchFieldFacts? facts = Find(suffixed ? name[..colon].Trim() : name);
        return facts is null || (suffixed && !facts.Explodes) ? name : facts.Tag + (suffixed ? NoExplosion : "");
    }

    /// <summary>The facts of a canonical spelling; null for an unknown one.</summary>
    public static SearchFieldFacts? OfCanonical(string value)
    {
        bool suffixed = value.EndsWith(NoExplosion, StringComparison.Ordinal);
        SearchFieldFacts? facts = Find(suffixed ? value[..^NoExplosion.Length] : value);
        return facts is null || (suffixed && !facts.Explodes) ? null : facts;
    }

    /// <summary>Up to five fields that may have been meant by an unknown spelling, nearest first.</summary>
    public static IEnumerable<string> Near(string text) =>
        s_byName.Select(pair => (pair.Value.Tag, Distance: Distance(pair.Key.ToLowerInvariant(), text.Split(':')[0].Trim().ToLowerInvariant())))
            .Where(near => near.Distance <= Math.Max(1, text.Length / 3))
            .OrderBy(static near => near.Distance).ThenBy(static near => near.Tag, StringComparer.Ordinal)
            .Select(static near => near.Tag).Distinct().Take(5);

    /// <summary>Levenshtein's: how many letters must be put in, taken out or changed.</summary>
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}

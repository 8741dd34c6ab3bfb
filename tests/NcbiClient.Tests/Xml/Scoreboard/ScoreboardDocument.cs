using System.Globalization;
using System.Text;

namespace NcbiClient.Tests.Xml;

/// <summary>Writes <c>docs/scoreboard.md</c>.</summary>
internal static class ScoreboardDocument
{
    private const string Head = """
        # Scoreboard

        What is kept of a PubMed record, element by element of NLM's DTD of 2025 (`pubmed_250101.dtd`). Made by a test, `ScoreboardTests`, which fails when this file no longer says
        what it measures; nobody edits it.

        **NcbiClient** is measured. Over 400 records that the DTD allows, made from it at random, the test changes each element and each attribute once in every place where it can
        stand, and looks which property of the `Article` changes. *Yes* means: a strict reader knows it in all those places; the property named shows the change; the record comes back equal through XML, element by element and in order, and
        through JSON. An element that stands in several places may have several properties.

        **The others** are transcribed from a study of their sources in 2026 (versions below); it judged topics, not single elements, so an element has the mark of its topic.
        **Y** yes, **Y\*** by name, untyped, as it does for any element, **P** in part, **–** no, **?** not studied; other words say what goes wrong.


        """;

    private static readonly string[] s_roots = ["PubmedArticleSet", "PubmedBookArticleSet", "BookDocumentSet"];

    public static string Write(Scorecard card)
    {
        StringBuilder text = new(Head.ReplaceLineEndings("\n"));
        HashSet<string> reachable = [.. s_roots.SelectMany(PubMedGrammar.ReachableFrom), "mml:math"];
        string[] items = [.. PubMedGrammar.Elements.Values.Select(static e => e.Name).Append("mml:math").Order(StringComparer.OrdinalIgnoreCase)];
        int attributes = reachable.Sum(static name => PubMedGrammar.Elements.GetValueOrDefault(name)?.Attributes.Count ?? 0);
        string[] nowhere = [.. items.Where(name => !reachable.Contains(name))];
        text.Append(CultureInfo.InvariantCulture, $"NcbiClient keeps {items.Count(card.Homes.ContainsKey)} of {items.Length - nowhere.Length} elements and {card.Homes.Keys.Count(static name => name.Contains('@', StringComparison.Ordinal))} of {attributes} attributes. ");
        text.Append(CultureInfo.InvariantCulture, $"The DTD declares {string.Join(" and ", nowhere.Select(static name => $"`{name}`"))} as well, but lets no element hold them: a record that has one nevertheless keeps it in `Article.UnknownContent`.\n\n");
        text.Append("## Elements and attributes\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| element | NcbiClient | property | {string.Join(" | ", PeerTopic.Peers)} |\n|---|---|---|{string.Concat(Enumerable.Repeat("---|", PeerTopic.Peers.Count))}\n");
        foreach (string name in items.Except(nowhere))
        {
            AppendRow(text, card, name, $"`{name}`");
            foreach (PubMedAttribute attribute in PubMedGrammar.Elements.GetValueOrDefault(name)?.Attributes ?? [])
            {
                AppendRow(text, card, $"{name}@{attribute.Name}", $"`{name}/@{attribute.Name}`");
            }
        }

        AppendTopics(text);
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, Scorecard card, string name, string title)
    {
        bool isKept = card.Homes.TryGetValue(name, out SortedSet<string>? homes) && !card.Lost.Any(place => place.EndsWith("/" + name, StringComparison.Ordinal));
        IEnumerable<string> cells = PeerTopic.Of(name)?.Cells ?? Enumerable.Repeat("?", PeerTopic.Peers.Count);
        text.Append(CultureInfo.InvariantCulture, $"| {title} | {(isKept ? "yes" : "**no**")} | {string.Join(", ", homes?.Select(static home => $"`{home}`") ?? [])} | {string.Join(" | ", cells)} |\n");
    }

    private static void AppendTopics(StringBuilder text)
    {
        text.Append("\n## The topics of the study\n\n| topic | what goes wrong where |\n|---|---|\n");
        foreach (PeerTopic topic in PeerTopic.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {topic.Topic} | {topic.Note} |\n");
        }

        text.Append("""

            ## The others, as they were read

            | | client | language | version |
            |---|---|---|---|
            | BP, ED | Biopython `Bio.Entrez`; NCBI EDirect | Python; shell and Go | 1.87, 8b4d499f0; 19.0.20230216 |
            | RE | rentrez | R | 777da76, 2025-06 |
            | EP | easyPubMed | R | 3.1.3, 6affef0, 2024-01 |
            | MP | metapub | Python | a872712, 2026-04 |
            | PM | pymed | Python | 9c26bff, 2020 |
            | PP | pubmed_parser | Python | 1559018, 2025-06 |
            | IK | pubmed-client (illumination-k) | Rust | 7dad831, 2026-08 |
            | NJ | ncbijs | TypeScript | dd2a79f, 2026-05 |
            | CY | pubmed-mcp-server (cyanheads) | TypeScript | 2.10.2, 2411758, 2026-07 |
            | RC | ReCiter PubMed Retrieval Tool | Java | 2dbb535, 2026-06 |

            """.ReplaceLineEndings("\n"));
    }
}

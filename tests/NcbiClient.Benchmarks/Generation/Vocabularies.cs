namespace NcbiClient.Benchmarks.Generation;

/// <summary>What records repeat: journals, MeSH, substances, names, institutions, languages; as many different ones as a baseline file has.</summary>
internal sealed class Vocabularies
{
    private static readonly string[] s_countries = ["United States", "England", "Netherlands", "Germany", "Switzerland", "Japan", "China", "France", "Italy", "India", "Denmark", "Ireland", "Brazil"];
    private static readonly string[] s_accents = ["é", "ö", "ü", "ñ", "ç", "ł", "ø", "č"];

    public Vocabularies(Random random)
    {
        Words = new Words(random);
        Journals = Make(2500, i => Journal(random, i));
        Descriptors = Make(9000, i => new Term($"D{i + 1000:000000}", Heading(random)));
        Qualifiers = Make(80, i => new Term($"Q{i + 100:000000}", Words.Sentence(random, 2)));
        Substances = Make(3000, i => new Term($"D{i + 20000:000000}", Heading(random)));
        LastNames = Make(12000, _ => LastName(random));
        ForeNames = Make(1500, _ => Words.InventName(random, 2));
        Institutions = Make(4000, _ => Institution(random));
        Types = new([new("D016428", "Journal Article"), new("D013485", "Research Support, Non-U.S. Gov't"), new("D016454", "Review"), new("D002363", "Case Reports"), new("D003160", "Comparative Study"), new("D016422", "Letter")]);
        Languages = new(["eng", "eng", "eng", "eng", "eng", "ger", "fre", "jpn", "spa", "rus", "chi"]);
    }

    public Words Words { get; }

    public Zipf<JournalEntry> Journals { get; }

    public Zipf<Term> Descriptors { get; }

    public Zipf<Term> Qualifiers { get; }

    public Zipf<Term> Substances { get; }

    public Zipf<string> LastNames { get; }

    public Zipf<string> ForeNames { get; }

    public Zipf<string> Institutions { get; }

    public Zipf<Term> Types { get; }

    public Zipf<string> Languages { get; }

    private static Zipf<T> Make<T>(int count, Func<int, T> create) => new([.. Enumerable.Range(0, count).Select(create)]);

    private static string Heading(Random random) =>
        string.Join(random.Next(4) == 0 ? ", " : " ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Words.InventName(random, random.Next(2, 4))));

    private static JournalEntry Journal(Random random, int number)
    {
        string[] words = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Words.InventName(random, 3))];
        string abbreviation = string.Join(' ', words.Select(static word => word[..Math.Min(5, word.Length)]));
        string title = (random.Next(3) == 0 ? "Journal of " : "") + string.Join(' ', words);
        return new JournalEntry($"{number % 3000 + 1000:0000}-{random.Next(1000, 9999):0000}", title, abbreviation, s_countries[random.Next(s_countries.Length)], $"{number + 370000:0000000}");
    }

    private static string LastName(Random random) =>
        Words.InventName(random, random.Next(1, 4)) + (random.Next(12) == 0 ? s_accents[random.Next(s_accents.Length)] + "n" : "");

    private string Institution(Random random) =>
        $"Department of {Words.InventName(random, 3)}, {Words.InventName(random, 3)} University {(random.Next(3) == 0 ? "School of Medicine & Hospital, " : "")}{Words.InventName(random, 2)}, {s_countries[random.Next(s_countries.Length)]}.";
}

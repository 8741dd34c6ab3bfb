using NcbiClient.Citations;
using NcbiClient.Records;

namespace NcbiClient.PubMed;

/// <summary>Compares what a citation says with what a record says.</summary>
internal static class CitationComparer
{
    private const double AlikeTitle = 0.8;
    private const double OtherTitle = 0.4;

    /// <summary>Below <see cref="AlikeTitle"/>: part II is not part III, and the statistics of 2019 are not those of 2020.</summary>
    private const double LikeTitleOfSeries = 0.79;

    /// <summary>Shorter names are found in any text.</summary>
    private const int TellingName = 4;

    /// <summary>In digits; what is longer is an article number.</summary>
    private const int LongestPage = 4;

    private const int YearLength = 4;

    public static CitationAgreement Compare(string text, CitationParts parts, Article article)
    {
        string own = CitationNotices.Take(CitationText.Clean(text, CitationParser.MaxLength), out _); // the page of its erratum is none of its own
        string folded = $" {FoldedText.Fold(own)} ";
        (PartAgreement title, int words, bool isForeign) = Title(folded, parts, article);
        CitationAgreement agreement = new()
        {
            FirstAuthor = FirstAuthor(folded, parts, article),
            Year = Year(parts, article),
            Title = title,
            TitleWords = words,
            HasNoTitleWordInCommon = isForeign,
            Journal = JournalNames.Compare(parts.Journal, article),
            Volume = Volume(parts, article),
            FirstPage = FirstPage(folded, parts, article),
        };
        return agreement with { IsElsewhere = IsElsewhere(agreement, parts, article) };
    }

    private static PartAgreement FirstAuthor(string text, CitationParts parts, Article article)
    {
        if (article.Authors.FirstOrDefault() is not { } first)
        {
            return PartAgreement.Unknown;
        }

        string wanted = FoldedText.Fold(first.LastName ?? first.CollectiveName?.Text);
        if (first.LastName is null)
        {
            return wanted.Length >= TellingName && text.Contains($" {wanted} ", StringComparison.Ordinal) ? PartAgreement.Agrees : PartAgreement.Unknown;
        }

        if (FoldedText.Key(parts.FirstAuthor?.LastName) is not { Length: > 0 } named)
        {
            return PartAgreement.Unknown;
        }

        if (IsSameName(named, FoldedText.Key(wanted)))
        {
            return PartAgreement.Agrees;
        }

        // Another order of authors, or a name that was read wrongly, is no proof of another paper.
        bool isAmongThem = article.Authors.Any(author => IsSameName(named, FoldedText.Key(author.LastName)));
        bool isInText = wanted.Length >= TellingName && text.Contains($" {wanted} ", StringComparison.Ordinal);
        return isAmongThem || isInText ? PartAgreement.Unknown : PartAgreement.Differs;
    }

    private static bool IsSameName(string one, string other) => one == other
        || (one.Length >= TellingName && other.Length >= TellingName && (one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal)
            || one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)));

    private static PartAgreement Year(CitationParts parts, Article article)
    {
        int[] years =
        [
            .. new[] { article.Published?.Year, article.Journal?.PubDate?.Year, article.Book?.PubDate?.Year }
                .Concat(article.ArticleDates.Select(static date => date.Date?.Year)).OfType<int>(),
        ];
        return parts.Year is not int year || years.Length == 0 ? PartAgreement.Unknown
            : years.Any(other => Math.Abs(other - year) <= 1) ? PartAgreement.Agrees
            : PartAgreement.Differs;
    }

    private static PartAgreement Volume(CitationParts parts, Article article)
    {
        string cited = FoldedText.Key(parts.Volume);
        string known = FoldedText.Key(article.Journal?.Volume);
        return cited.Length == 0 || known.Length == 0 ? PartAgreement.Unknown
            : cited == known || Number(cited) == Number(known) ? PartAgreement.Agrees
            : cited == FoldedText.Key(article.Journal?.Issue) || known.StartsWith(cited, StringComparison.Ordinal) || known.EndsWith(cited, StringComparison.Ordinal) ? PartAgreement.Unknown
            : PartAgreement.Differs;
    }

    private static PartAgreement FirstPage(string text, CitationParts parts, Article article)
    {
        string cited = FoldedText.Key(parts.FirstPage);
        string known = KnownPage(article);
        if (cited.Length == 0)
        {
            return PartAgreement.Unknown;
        }

        bool isLocation = article.ELocationIds.Any(location => location.Type != ELocationIdType.Doi && FoldedText.Key(location.Value) == cited);
        return isLocation || cited == known ? PartAgreement.Agrees
            : known.Length == 0 ? PartAgreement.Unknown
            : Number(cited).Length > 0 && Number(cited) == Number(known) ? PartAgreement.Agrees
            : text.Contains($" {known} ", StringComparison.Ordinal) || known is "1" ? PartAgreement.Unknown
            : PartAgreement.Differs;
    }

    private static string KnownPage(Article article) => FoldedText.Key(article.Pagination?.StartPage ?? article.Pagination?.MedlinePgn?.Split('-', ',', ';')[0]);

    /// <summary>An article number says nothing against a page, nor a year that stands for the volume against a volume.</summary>
    private static bool IsElsewhere(CitationAgreement agreement, CitationParts parts, Article article)
    {
        bool isOther = agreement is { Journal: PartAgreement.Agrees, Volume: PartAgreement.Differs, FirstPage: PartAgreement.Differs };
        return isOther && PageManner(FoldedText.Key(parts.FirstPage)) == PageManner(KnownPage(article))
            && IsPlainVolume(FoldedText.Key(parts.Volume)) && IsPlainVolume(FoldedText.Key(article.Journal?.Volume));
    }

    private static (string Letters, bool IsLong) PageManner(string page) => (string.Concat(page.Where(static c => !char.IsAsciiDigit(c))), Number(page).Length > LongestPage);

    private static bool IsPlainVolume(string volume) => volume.Length is > 0 and < YearLength && volume.All(char.IsAsciiDigit);

    private static string Number(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static (PartAgreement Agreement, int Words, bool IsForeign) Title(string text, CitationParts parts, Article article)
    {
        string[] cited = FoldedText.Words(parts.Title);
        double best = 0;
        int words = cited.Length;
        bool hasTitle = false;
        foreach (string title in new[] { article.Title.Text, article.VernacularTitle?.Text, article.Book?.Title?.Text.Text }.OfType<string>())
        {
            string[] known = FoldedText.Words(title);
            hasTitle |= known.Length > 0;
            bool isInText = known.Length >= 3 && text.Contains($" {string.Join(' ', known)} ", StringComparison.Ordinal);
            double likeness = isInText ? 1 : SeriesNumbers.Differ(cited, known) ? Math.Min(Likeness(cited, known), LikeTitleOfSeries) : Likeness(cited, known);
            words = likeness > best ? known.Length : words;
            best = Math.Max(best, likeness);
        }

        bool isCitation = parts.FirstAuthor is not null || parts.Year is not null; // else the text may be anything
        return (best >= AlikeTitle ? PartAgreement.Agrees : !hasTitle || !isCitation || cited.Length < 3 || best >= OtherTitle ? PartAgreement.Unknown : PartAgreement.Differs, words, hasTitle && isCitation && cited.Length > 0 && best == 0);
    }

    /// <summary>Twice the words in common over all words: 0 to 1. A subtitle that one of them lacks does not count against them.</summary>
    internal static double Likeness(string[] one, string[] other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return 0;
        }

        Dictionary<string, int> left = one.GroupBy(static word => word, StringComparer.Ordinal).ToDictionary(static same => same.Key, static same => same.Count(), StringComparer.Ordinal);
        int common = 0;
        foreach (string word in other)
        {
            if (left.TryGetValue(word, out int count) && count > 0)
            {
                left[word] = count - 1;
                common++;
            }
        }

        int shorter = Math.Min(one.Length, other.Length);
        bool isBeginning = shorter >= 5 && one.AsSpan(0, shorter).SequenceEqual(other.AsSpan(0, shorter));
        return isBeginning ? 1 : 2.0 * common / (one.Length + other.Length);
    }
}

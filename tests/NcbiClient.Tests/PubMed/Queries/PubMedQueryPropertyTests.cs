using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NcbiClient.Eutils;
using NcbiClient.PubMed;
using Xunit;

namespace NcbiClient.Tests.PubMed.Queries;

/// <summary>What must hold for every text of a user, and for every query.</summary>
public sealed class PubMedQueryPropertyTests
{
    private static readonly string[] Fragments =
    [
        "\"", "\\", "\\\"", "(", ")", "[", "]", "[ti]", "[dp]", "\"[ti] OR \"", ") OR (", "AND", "OR", "NOT", "and", " or ", " Not ", "&", "|", ":", "::", "#1", "#", "*", "a*", "~",
        ":~3", "[tiab:~3]", "last 30 days", "2010:2020", "2019", "12345678", " ", "\t", "\n", "\0", "\u0007", "\u00A0", "\u2028", "\u200B", "\u00AD", "\u202E", "\uFEFF", "\uD800",
        "\uDC00", "\U0001F600", "\u201C", "\u201D", "\uFF02", "\uFF08", "\uFF3B", "\uFF0A", "é", "β", "gene", "a", "Z", "0", ",", ";", ".", "'", "/", "-", "+", "<", ">", "%22", "&quot;", "中",
    ];

    private static readonly SearchField[] WordFields = [.. SearchField.Known.Where(static field => !field.IsDate && field != SearchField.Pmid)];

    private static readonly SearchField[] DateFields = [.. SearchField.Known.Where(static field => field.IsDate)];

    private static Gen<string> Hostile { get; } = Gen.OneOf(ArbMap.Default.GeneratorFor<string>().Select(static text => text ?? ""), Gen.Elements(Fragments).ListOf().Select(string.Concat));

    private static Gen<string> Texts { get; } = from text in Hostile from word in Gen.Elements("gene", "Heart", "covid-19", "x", "naïve") select $"{text} {word}";

    private static Gen<PubMedQuery> Terms { get; } = Gen.OneOf(
        from field in Gen.Elements(WordFields) from text in Texts select PubMedQuery.Field(field, text),
        from text in Texts select PubMedQuery.Mapped(text),
        from text in Texts from exact in Gen.Elements(true, false) select PubMedQuery.Author(text, exact),
        from text in Texts select PubMedQuery.Truncated(SearchField.TextWord, text + "tion"),
        from text in Texts from distance in Gen.Choose(0, 99) select PubMedQuery.Near(SearchField.Title, "a " + text, distance),
        from text in Texts from explode in Gen.Elements(true, false) select PubMedQuery.Mesh(text, text, explode),
        from field in Gen.Elements(DateFields) from year in Gen.Choose(1, 9998) from more in Gen.Choose(0, 1) select PubMedQuery.DatedBetween(field, new SearchDate(year), new SearchDate(year + more, 12)),
        from days in Gen.Choose(1, 1000) select PubMedQuery.InLastDays(SearchField.EntryDate, days),
        from pmid in Gen.Choose(1, int.MaxValue) select PubMedQuery.Id(new Pmid(pmid)),
        from key in Gen.Choose(1, 99) select PubMedQuery.History(key));

    private static Gen<PubMedQuery> Queries(int depth) => depth == 0 ? Terms : Gen.OneOf(
        Terms,
        from left in Queries(depth - 1) from right in Queries(depth - 1) select left & right,
        from left in Queries(depth - 1) from right in Queries(depth - 1) select left | right,
        from left in Queries(depth - 1) from right in Queries(depth - 1) select left - right,
        from parts in Queries(depth - 1).NonEmptyListOf().Resize(4) select PubMedQuery.AnyOf(parts),
        from parts in Queries(depth - 1).NonEmptyListOf().Resize(4) select PubMedQuery.AllOf(parts));

    [Fact]
    public void Field_AnyTextOfAUser_IsOneTermInThatOneField()
        => Prop.ForAll((from field in Gen.Elements(WordFields) from text in Hostile select (field, text)).ToArbitrary(), static given =>
        {
            if (Build(() => PubMedQuery.Field(given.field, given.text)) is not { } query)
            {
                return true;
            }

            return PubMedQuery.Parse(query.ToString()).Part is QueryTerm { IsQuoted: true, Distance: null } term && term.Field == given.field && term == query.Part
                && term.Text.IndexOfAny(['"', '\u201D', '\uFF02', '*', '\0', '\n']) < 0
                && (IsIdentifier(given.field) || term.Text.IndexOfAny(['(', ')', '[', ']', '&', '|', ':', '#', '~', '\\']) < 0)
                && !term.Text.EnumerateRunes().Contains(Rune.ReplacementChar);
        }).Check(Many(20_000));

    [Fact]
    public void Name_AnyTextOfAUser_IsOneTermInThatOneField()
        => Prop.ForAll((from exact in Gen.Elements(true, false) from text in Hostile select (exact, text)).ToArbitrary(), static given =>
            Build(() => PubMedQuery.Author(given.text, given.exact)) is not { } query
            || PubMedQuery.Parse(query.ToString()).Part is QueryTerm term && term.Field == SearchField.Author && term == query.Part).Check(Many(20_000));

    [Fact]
    public void Mapped_AnyTextOfAUser_IsOneRunOfWords()
        => Prop.ForAll(Hostile.ToArbitrary(), static text =>
            Build(() => PubMedQuery.Mapped(text)) is not { } query
            || PubMedQuery.Parse(query.ToString()).Part is QueryTerm { IsQuoted: false } term && term.Field == default && term == query.Part).Check(Many(20_000));

    [Fact]
    public void Join_AnyTextOfAUser_ReachesIntoNoOtherTerm()
        => Prop.ForAll(Hostile.ToArbitrary(), static text =>
        {
            if (Build(() => PubMedQuery.Mapped("before") & PubMedQuery.Title(text) & PubMedQuery.Mapped("after")) is not { } query)
            {
                return true;
            }

            return PubMedQuery.Parse(query.ToString()).Part is QueryChain { Steps: [{ Operator: QueryOperator.And, Part: QueryTerm middle }, { Part: QueryTerm { Text: "after" } }] }
                && middle.Field == SearchField.Title;
        }).Check(Many(10_000));

    [Fact]
    public void Parse_OfToString_IsTheSameQuery()
        => Prop.ForAll(Queries(4).ToArbitrary(), static query =>
        {
            var read = PubMedQuery.Parse(query.ToString());
            return read == query && read.Part == query.Part && read.ToString() == query.ToString();
        }).Check(Many(3_000));

    [Fact]
    public void ToString_OfWhateverWasParsed_ReadsBackTheSame()
        => Prop.ForAll(Gen.OneOf(Hostile, Gen.Elements(Fragments).ListOf().Select(static parts => string.Join(' ', parts))).ToArbitrary(), static text =>
            !PubMedQuery.TryParse(text, out PubMedQuery? query) || PubMedQuery.Parse(query.ToString()).Part == query.Part).Check(Many(30_000));

    private static bool IsIdentifier(SearchField field) => field == SearchField.Doi || field == SearchField.ArticleIdentifier || field == SearchField.LocationId;

    private static PubMedQuery? Build(Func<PubMedQuery> build)
    {
        try
        {
            return build();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Config Many(int tests) => Config.QuickThrowOnFailure.WithMaxTest(tests).WithQuietOnSuccess(true);
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace NcbiClient.Tests;

/// <summary>What must hold for every identifier and every text, not only for the examples.</summary>
public sealed class IdentifierPropertyTests
{
    private static readonly string[] SuffixParts =
        ["a", "B", "0", ".", "-", "/", "(", ")", "<", ">", "[", "]", "%", "%25", "25", "%2E", "2E", "%29", "29", "?", "#", "&", ";", ":", "+", "=", "'", "v1", ".pdf"];

    private static readonly string[] Fragments =
    [
        "10.", "1007", "/", "%", "%2F", "%25", "(", ")", "<", ">", "[", "]", "doi:", "doi.org/", "https://", "PMC", "PMID:", "pubmed.ncbi.nlm.nih.gov/",
        "12", "0", ".", "..", "...", " ", "\u200B", "\u00A0", "\uD800", "\0", "\n", "é", "a", "Z", "?", "#", "&", ";", "pmc", "/articles/", "[doi]", "http://europepmc.org/MED/",
    ];

    private static readonly Func<string, string>[] Decorations =
    [
        s => s.ToUpperInvariant(), s => $"doi:{s}", s => $"DOI: {s}.", s => $"DOI {s};", s => $" {s}\u00A0", s => $"<{s}>", s => $"[{s}],", s => $"“{s}”",
        s => $"({s})", s => $"https://doi.org/{Uri.EscapeDataString(s)}", s => $"http://dx.doi.org/{Uri.EscapeDataString(s)}?x=y#z",
        s => $"info:doi/{s}", s => $"{s} [doi]", s => $"\u200B{s}\uFEFF", s => Uri.EscapeDataString(s), s => Doi.Parse(s).ToUri().AbsoluteUri,
        s => Doi.Parse(s).ToUri().ToString(),
    ];

    public static Arbitrary<string> Hostile() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""),
        Gen.Elements(Fragments).ListOf().Select(string.Concat),
        Gen.Elements(SuffixParts).ListOf().Resize(12).Select(parts => "10.1000/" + string.Concat(parts))).ToArbitrary();

    [Fact]
    public void Parse_RandomText_ThrowsNothingButFormatException()
        => Prop.ForAll(Hostile(), text =>
        {
            OnlyFormatException(text, s => Pmid.Parse(s));
            OnlyFormatException(text, s => Pmcid.Parse(s));
            OnlyFormatException(text, s => Doi.Parse(s));
            OnlyFormatException(text, s => ArticleId.Parse(s));
            OnlyFormatException(text, s => Pmid.Parse(Encoding.UTF8.GetBytes(s), null));
        }).Check(Many(20_000));

    [Fact]
    public void Parse_OfToString_IsTheSameForWhateverWasParsed()
        => Prop.ForAll(Hostile(), text => !ArticleId.TryParse(text, out ArticleId id) || ArticleId.Parse(id.ToString()) == id).Check(Many(20_000));

    [Fact]
    public void DoiParse_WhateverWasParsed_IsCanonicalAsciiAndASurvivorOfItsAddress()
        => Prop.ForAll(Hostile(), text =>
        {
            if (!Doi.TryParse(text, out Doi doi))
            {
                return true;
            }

            return doi.Value.StartsWith("10.", StringComparison.Ordinal)
                && doi.Value.All(c => c is > ' ' and <= '~' && !char.IsAsciiLetterUpper(c))
                && Doi.Parse(doi.ToUri().AbsoluteUri) == doi
                && Doi.Parse(doi.ToUri().ToString()) == doi;
        }).Check(Many(20_000));

    [Fact]
    public void DoiParse_AnyDecorationOfARealisticDoi_IsTheSame()
    {
        Gen<string> part = Gen.Elements("abcdefghijklmnopqrstuvwxyz0123456789".ToCharArray()).NonEmptyListOf().Select(string.Concat);
        Gen<string> dois =
            from registrant in Gen.Choose(1000, 999999999)
            from first in part
            from joint in Gen.Elements("-", ".", "_", "/", ":", "(1)", "<2::aid-x>", ";", "+", "=")
            from last in part
            select $"10.{registrant}/{first}{joint}{last}";
        Arbitrary<(string, Func<string, string>)> cases = dois.SelectMany(doi => Gen.Elements(Decorations).Select(d => (doi, d))).ToArbitrary();

        Prop.ForAll(cases, pair => Doi.Parse(pair.Item2(pair.Item1)).Value == pair.Item1).Check(Many(5_000));
    }

    private static Config Many(int tests) => Config.QuickThrowOnFailure.WithMaxTest(tests).WithQuietOnSuccess(true);

    private static void OnlyFormatException<T>(string text, Func<string, T> parse)
    {
        try
        {
            parse(text);
        }
        catch (FormatException)
        {
            return;
        }
    }
}

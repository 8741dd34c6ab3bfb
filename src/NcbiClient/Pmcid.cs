using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace NcbiClient;

/// <summary>A PubMed Central identifier: the number of a full text in PMC, written PMC7092803.</summary>
/// <remarks>
/// <para><c>default(Pmcid)</c> is no identifier: its <see cref="Value"/> is 0 and its text is empty.</para>
/// <para>Parsing accepts <c>PMC123</c>, <c>PMCID: PMC123</c> and the like, and the addresses of PMC and Europe PMC, in any letter case, with
/// blanks, quotes, brackets or punctuation around. A version (<c>PMC123.2</c>) is accepted and dropped: the identifier names the article.
/// A bare number is not accepted, since it would be a PMID. JSON has the text; none is <see langword="null"/>.</para>
/// <para>Immutable and thread-safe. See <see href="https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/">NCBI on PMC's identifiers</see>.</para>
/// </remarks>
[JsonConverter(typeof(IdentifierJsonConverter<Pmcid>))]
public readonly record struct Pmcid : IComparable<Pmcid>, ISpanParsable<Pmcid>
{
    private const string Prefix = "PMC";

    /// <summary>Takes the number of a full text.</summary>
    /// <param name="value">The number behind <c>PMC</c>, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is 0 or negative.</exception>
    public Pmcid(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        Value = value;
    }

    /// <summary>The number behind <c>PMC</c>.</summary>
    /// <value>At least 1; 0 for <c>default(Pmcid)</c>.</value>
    public int Value { get; }

    /// <summary>Reads any spelling.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the spelling is the same in all cultures.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is not a PMCID.</exception>
    public static Pmcid Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static Pmcid Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, out Pmcid result)
            ? result
            : throw new FormatException($"{PastedText.Quote(s)} is not a PMCID: expected PMC and a number such as PMC7092803, or an address of PMC.");

    /// <summary>Reads any spelling, without exceptions.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier, or <c>default</c>.</param>
    /// <returns>Whether the text is a PMCID.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Pmcid result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out Pmcid)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Pmcid result)
    {
        if (s.StartsWith(Prefix) && TryParseNumber(s[Prefix.Length..], out result))
        {
            return true;
        }

        result = default;
        return s.Length is > 0 and <= PastedText.MaxLength && TryParsePasted(s, out result);
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Pmcid result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Pmcid result) => TryParse(s, out result);

    /// <summary>Orders by number.</summary>
    /// <param name="other">The other identifier.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(Pmcid other) => Value.CompareTo(other.Value);

    /// <summary><c>PMC</c> and the digits; empty for <c>default(Pmcid)</c>. <see cref="Parse(string, IFormatProvider)"/> reads it back.</summary>
    /// <returns>For example <c>PMC7092803</c>.</returns>
    public override string ToString() => Value == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Value}");

    /// <summary>The full text's page in PMC.</summary>
    /// <returns>For example <c>https://pmc.ncbi.nlm.nih.gov/articles/PMC7092803/</c>.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default(Pmcid)</c>.</exception>
    public Uri ToUri() => Value == 0
        ? throw new InvalidOperationException("default(Pmcid) is no identifier, so it has no page.")
        : new Uri($"https://pmc.ncbi.nlm.nih.gov/articles/{this}/");

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(Pmcid left, Pmcid right) => left.Value < right.Value;

    /// <summary>Whether the left number is smaller or equal.</summary>
    public static bool operator <=(Pmcid left, Pmcid right) => left.Value <= right.Value;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(Pmcid left, Pmcid right) => left.Value > right.Value;

    /// <summary>Whether the left number is greater or equal.</summary>
    public static bool operator >=(Pmcid left, Pmcid right) => left.Value >= right.Value;

    private static bool TryParsePasted(ReadOnlySpan<char> s, out Pmcid result)
    {
        string text = PastedText.WithoutTag(PastedText.WithoutTag(PastedText.Clean(s), "[pmcid]"), "[pmc]");
        if (PastedUrl.TryParse(WithoutPrefix(text), out PastedUrl url))
        {
            text = ArticleUrl.FindPmcid(url) ?? "";
        }

        string number = WithoutPrefix(text);
        result = default;
        return number != text && TryParseNumber(WithoutVersion(number), out result);
    }

    private static string WithoutPrefix(string text) => PastedText.WithoutLabels(text, "pmcid", "pmc id", "pmc", "info:pmcid", "urn:pmcid");

    private static ReadOnlySpan<char> WithoutVersion(string number)
    {
        int dot = number.IndexOf('.', StringComparison.Ordinal);
        bool isVersion = dot > 0 && dot + 1 < number.Length && number.AsSpan(dot + 1).IndexOfAnyExceptInRange('0', '9') < 0;
        return isVersion ? number.AsSpan(0, dot) : number;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> digits, out Pmcid result)
    {
        bool found = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0;
        result = found ? new Pmcid(value) : default;
        return found;
    }
}

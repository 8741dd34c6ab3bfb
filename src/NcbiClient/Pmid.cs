using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace NcbiClient;

/// <summary>A PubMed identifier: the number of a record in PubMed, such as 31452104.</summary>
/// <remarks>
/// <para><c>default(Pmid)</c> is no identifier: its <see cref="Value"/> is 0 and its text is empty.</para>
/// <para>Parsing accepts the number, <c>PMID: 123</c> and the like, and the addresses of PubMed and Europe PMC, in any letter case, with
/// blanks, quotes, brackets or punctuation around. JSON has a number; a text is read too; none is <see langword="null"/>.</para>
/// <para>Immutable and thread-safe. See <see href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html#pmid">NLM on the PMID</see>.</para>
/// </remarks>
[JsonConverter(typeof(PmidJsonConverter))]
public readonly record struct Pmid : IComparable<Pmid>, ISpanParsable<Pmid>, IUtf8SpanParsable<Pmid>
{
    /// <summary>Takes the number of a record.</summary>
    /// <param name="value">The number, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is 0 or negative.</exception>
    public Pmid(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        Value = value;
    }

    /// <summary>The number.</summary>
    /// <value>At least 1; 0 for <c>default(Pmid)</c>.</value>
    public int Value { get; }

    /// <summary>Reads any spelling.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the spelling is the same in all cultures.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is not a PMID.</exception>
    public static Pmid Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static Pmid Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, out Pmid result)
            ? result
            : throw new FormatException($"{PastedText.Quote(s)} is not a PMID: expected a number such as 31452104, or an address of PubMed.");

    /// <summary>Reads any spelling from UTF-8 text.</summary>
    /// <param name="utf8Text">The bytes.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is not a PMID.</exception>
    public static Pmid Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
        => TryParse(utf8Text, out Pmid result) ? result : Parse(Encoding.UTF8.GetString(utf8Text));

    /// <summary>Reads any spelling, without exceptions.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier, or <c>default</c>.</param>
    /// <returns>Whether the text is a PMID.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Pmid result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out Pmid)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Pmid result)
        => TryParseNumber(s, out result) || (s.Length is > 0 and <= PastedText.MaxLength && TryParsePasted(s, out result));

    /// <summary>Reads any spelling from UTF-8 text, without exceptions; digits alone need no allocation.</summary>
    /// <param name="utf8Text">The bytes.</param>
    /// <param name="result">The identifier, or <c>default</c>.</param>
    /// <returns>Whether the text is a PMID.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Pmid result)
    {
        if (int.TryParse(utf8Text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0)
        {
            result = new Pmid(value);
            return true;
        }

        result = default;
        return utf8Text.Length is > 0 and <= PastedText.MaxLength && TryParse(Encoding.UTF8.GetString(utf8Text), out result);
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Pmid result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Pmid result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Pmid result) => TryParse(utf8Text, out result);

    /// <summary>Orders by number.</summary>
    /// <param name="other">The other identifier.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(Pmid other) => Value.CompareTo(other.Value);

    /// <summary>The digits; empty for <c>default(Pmid)</c>. <see cref="Parse(string, IFormatProvider)"/> reads them back.</summary>
    /// <returns>For example <c>31452104</c>.</returns>
    public override string ToString() => Value == 0 ? "" : Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The record's page in PubMed.</summary>
    /// <returns>For example <c>https://pubmed.ncbi.nlm.nih.gov/31452104/</c>.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default(Pmid)</c>.</exception>
    public Uri ToUri() => Value == 0
        ? throw new InvalidOperationException("default(Pmid) is no identifier, so it has no page.")
        : new Uri($"https://pubmed.ncbi.nlm.nih.gov/{Value.ToString(CultureInfo.InvariantCulture)}/");

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(Pmid left, Pmid right) => left.Value < right.Value;

    /// <summary>Whether the left number is smaller or equal.</summary>
    public static bool operator <=(Pmid left, Pmid right) => left.Value <= right.Value;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(Pmid left, Pmid right) => left.Value > right.Value;

    /// <summary>Whether the left number is greater or equal.</summary>
    public static bool operator >=(Pmid left, Pmid right) => left.Value >= right.Value;

    private static bool TryParsePasted(ReadOnlySpan<char> s, out Pmid result)
    {
        string text = PastedText.Clean(s);
        text = PastedText.WithoutTag(PastedText.WithoutTag(text, "[pmid]"), "[uid]");
        text = PastedText.WithoutLabels(text, "pmid", "pubmed id", "pubmedid", "pubmed", "info:pmid", "urn:pmid");
        return TryParseNumber(PastedUrl.TryParse(text, out PastedUrl url) ? ArticleUrl.FindPmid(url) : text, out result);
    }

    private static bool TryParseNumber(ReadOnlySpan<char> digits, out Pmid result)
    {
        bool found = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0;
        result = found ? new Pmid(value) : default;
        return found;
    }
}

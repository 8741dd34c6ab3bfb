using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace NcbiClient;

/// <summary>A Digital Object Identifier in its canonical form, such as <c>10.1007/s11033-025-10570-8</c>.</summary>
/// <remarks>
/// <para>Letter case does not count in DOIs, so the canonical form is lower case, and equal DOIs are equal values. It is ASCII:
/// <c>10.</c>, a registrant of 4 to 9 digits (subdivisions allowed), a slash and a suffix.</para>
/// <para><c>default(Doi)</c> is no identifier: its <see cref="Value"/> is empty.</para>
/// <para>Parsing accepts the bare DOI, <c>doi:10…</c> and the like, addresses of doi.org, and publishers' addresses that carry a DOI; percent-encoded,
/// in any letter case, with blanks, quotes, brackets or punctuation around. Balanced brackets inside are kept; punctuation at the
/// end is dropped; of an address, query and fragment are dropped. JSON has the text; none is <see langword="null"/>.</para>
/// <para>Immutable and thread-safe. See <see href="https://www.doi.org/doi-handbook/HTML/">the DOI Handbook</see>.</para>
/// </remarks>
[JsonConverter(typeof(IdentifierJsonConverter<Doi>))]
public readonly record struct Doi : IComparable<Doi>, ISpanParsable<Doi>
{
    private const string UnreservedInPath = "-._~!$&'()*+,;=:@/";
    private readonly string? _value;

    private Doi(string value) => _value = value;

    /// <summary>The canonical text, beginning with <c>10.</c></summary>
    /// <value>Lower-case ASCII; empty for <c>default(Doi)</c>.</value>
    public string Value => _value ?? "";

    /// <summary>Reads any spelling.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the spelling is the same in all cultures.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is not a DOI.</exception>
    public static Doi Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out Doi result) ? result : throw NotADoi(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static Doi Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, out Doi result) ? result : throw NotADoi(s);

    /// <summary>Reads any spelling, without exceptions. A text that is already canonical is kept as it is.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier, or <c>default</c>.</param>
    /// <returns>Whether the text is a DOI.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Doi result) => TryParseText(s, s, out result);

    /// <summary>Reads any spelling, without exceptions.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier, or <c>default</c>.</param>
    /// <returns>Whether the text is a DOI.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Doi result) => TryParseText(s, null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Doi result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Doi result) => TryParse(s, out result);

    /// <summary>Orders by canonical text, character by character.</summary>
    /// <param name="other">The other identifier.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(Doi other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The canonical text, as <see cref="Value"/>. <see cref="Parse(string, IFormatProvider)"/> reads it back.</summary>
    /// <returns>For example <c>10.1007/s11033-025-10570-8</c>.</returns>
    public override string ToString() => Value;

    /// <summary>The address that leads to the article, percent-encoded where needed.</summary>
    /// <returns>For example <c>https://doi.org/10.1007/s11033-025-10570-8</c>.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default(Doi)</c>.</exception>
    public Uri ToUri()
    {
        if (_value is null)
        {
            throw new InvalidOperationException("default(Doi) is no identifier, so it has no address.");
        }

        StringBuilder address = new("https://doi.org/", _value.Length + 32);
        foreach (char c in _value)
        {
            if (char.IsAsciiLetterOrDigit(c) || UnreservedInPath.Contains(c, StringComparison.Ordinal))
            {
                address.Append(c);
            }
            else
            {
                address.Append(Uri.HexEscape(c));
            }
        }

        return new Uri(address.ToString());
    }

    /// <summary>Whether the left text comes first.</summary>
    public static bool operator <(Doi left, Doi right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left text comes first or is equal.</summary>
    public static bool operator <=(Doi left, Doi right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left text comes last.</summary>
    public static bool operator >(Doi left, Doi right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left text comes last or is equal.</summary>
    public static bool operator >=(Doi left, Doi right) => left.CompareTo(right) >= 0;

    private static bool TryParseText(ReadOnlySpan<char> text, string? original, out Doi result)
    {
        string? canonical = DoiText.Find(text, original);
        result = canonical is null ? default : new Doi(canonical);
        return canonical is not null;
    }

    private static FormatException NotADoi(ReadOnlySpan<char> s)
        => new($"{PastedText.Quote(s)} is not a DOI: expected 10., a registrant, a slash and a suffix, such as 10.1007/s11033-025-10570-8.");
}

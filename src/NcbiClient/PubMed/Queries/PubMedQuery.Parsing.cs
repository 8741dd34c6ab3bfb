using System.Diagnostics.CodeAnalysis;

namespace NcbiClient.PubMed;

/// <content>Reads PubMed's syntax back.</content>
public sealed partial record PubMedQuery : IParsable<PubMedQuery>
{
    /// <summary>Reads a query as PubMed does.</summary>
    /// <remarks>
    /// Operators are AND, OR, NOT in capitals, <c>&amp;</c> and <c>|</c>, read from left to right; parts side by side are ANDed. Words in a row are one
    /// term, and a field after them belongs to all of them, but a date or a PMID takes only the last. Known are phrases, fields in any spelling,
    /// ranges (<c>2010:2020[dp]</c>), distances (<c>[tiab:~3]</c>), truncation and sets of the history (<c>#1</c>).
    /// </remarks>
    /// <param name="s">What PubMed's search box would take.</param>
    /// <returns>The query; its text may be shorter than <paramref name="s"/> and have other spellings of fields, but means the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no query; the message says why, and where, counting characters from 1.</exception>
    public static PubMedQuery Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QueryReader.Read(s, out string problem) is { } part ? new PubMedQuery(part) : throw new FormatException($"This is no query for PubMed. {problem}");
    }

    /// <summary>Reads a query as PubMed does, without exceptions; see <see cref="Parse(string)"/>.</summary>
    /// <param name="s">What PubMed's search box would take.</param>
    /// <param name="result">The query, or null.</param>
    /// <returns>Whether the text is a query that can be understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out PubMedQuery? result)
    {
        result = s is not null && QueryReader.Read(s, out _) is { } part ? new PubMedQuery(part) : null;
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">What PubMed's search box would take.</param>
    /// <param name="provider">Not used.</param>
    public static PubMedQuery Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PubMedQuery result) => TryParse(s, out result);
}

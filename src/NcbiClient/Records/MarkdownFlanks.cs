using System.Globalization;

namespace NcbiClient.Records;

/// <summary>Whether Markdown reads asterisks as emphasis, by the characters around them. See https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis</summary>
/// <remarks>Versions differ in what counts as punctuation or white space. A character that is so in some of them only never counts in favour.</remarks>
internal static class MarkdownFlanks
{
    /// <summary>Whether asterisks between these open an emphasis, or, with the characters the other way round, close one.</summary>
    /// <param name="outside">The character outside; a line feed for none.</param>
    /// <param name="inside">The character inside.</param>
    public static bool CanMark(char outside, char inside) =>
        !IsMaybeSpace(inside) && (!IsMaybePunctuation(inside) || IsSurelyApart(outside));

    private static bool IsMaybeSpace(char c) => char.IsWhiteSpace(c);

    private static bool IsMaybePunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c) || char.IsSurrogate(c);

    private static bool IsSurelyApart(char c) => c is '\t' or '\n' or '\f' or '\r' || (char.IsAscii(c) && char.IsSymbol(c))
        || char.IsPunctuation(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;
}

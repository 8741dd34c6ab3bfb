namespace NcbiClient.Xml;

/// <summary>The strings for the initials of most persons: one or two letters from A to Z.</summary>
internal static class NameInitials
{
    private const int Letters = 26;

    private static readonly string[] s_initials =
    [
        .. Enumerable.Range(0, Letters).Select(static letter => $"{(char)('A' + letter)}"),
        .. Enumerable.Range(0, Letters * Letters).Select(static letters => $"{(char)('A' + (letters / Letters))}{(char)('A' + (letters % Letters))}"),
    ];

    /// <summary>The string for a text, if it is one or two such letters; else null.</summary>
    public static string? Find(ReadOnlySpan<byte> text)
    {
        int first = text.Length is 1 or 2 ? text[0] - 'A' : -1;
        int second = text.Length == 2 ? text[1] - 'A' : 0;
        return (uint)first >= Letters || (uint)second >= Letters ? null : s_initials[text.Length == 1 ? first : Letters + (Letters * first) + second];
    }
}

using System.Text.RegularExpressions;

namespace NcbiClient.Conventions.Tests.Tracked;

/// <summary>No tracked file tells of the machine it was written on, of a secret, or breaks the text format of the repository.</summary>
internal static class TextRule
{
    // Written in pieces, so that this file passes its own rule.
    private static readonly (Regex Pattern, string Mend)[] Forbidden =
    [
        (Of(@"(?<![\w.:/-])/(wo" + @"rk|ro" + @"ot|ho" + @"me|U" + @"sers)/[\w.]"), "is a path of one machine. Make it relative to the repository, or name no machine"),
        (Of(@"[A-Za-z]:\\{1,2}U" + @"sers\b"), "is a path of one machine. Make it relative to the repository, or name no machine"),
        (Of(@"\b(nu" + @"get|npm" + @"js|py" + @"pi|pytho" + @"nhosted|crat" + @"es|deb" + @"ian)\.(org|io)\b"), "is a package registry's host. Each machine restores from the sources it is configured with: name none"),
        (Of(@"<add\s+key=""[^""]*""\s+value=""https?:"), "is a package source. Each machine restores from the sources it is configured with: name none"),
        (Of(@"(?i)api[_-]?key\W{0,6}[0-9a-f]{36}\b"), "looks like an NCBI API key. Revoke it if it was real; in tests use a key that cannot be real"),
        (Of(@"-----BEGIN [A-Z ]*PRIV" + "ATE KEY"), "is a private key. Revoke it and take it out of the history"),
    ];

    public static IEnumerable<string> Violations(TrackedText file)
    {
        if (file.IsBinary)
        {
            return [];
        }

        // The solution file's mark is written by the tool that owns it.
        IEnumerable<string> mark = file.StartsWithMark && !file.IsFixture && !file.Path.EndsWith(".sln", StringComparison.Ordinal)
            ? [$"{file.Path} starts with a byte order mark. Save it as UTF-8 without one."]
            : [];
        IEnumerable<string> lineEnds = !file.IsFixture && file.Text.Contains('\r', StringComparison.Ordinal)
            ? [$"{file.Path} has CR line ends. Save it with LF."]
            : [];
        return [.. mark, .. lineEnds, .. ForbiddenIn(file)];
    }

    private static IEnumerable<string> ForbiddenIn(TrackedText file) =>
        from forbidden in Forbidden
        from Match match in forbidden.Pattern.Matches(file.Text)
        let line = file.Text.AsSpan(0, match.Index).Count('\n') + 1
        select $"{file.Path}({line}): '{match.Value}' {forbidden.Mend}.";

    private static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}

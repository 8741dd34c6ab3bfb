using Xunit;

namespace NcbiClient.Conventions.Tests;

/// <summary>What a rule found: one line a violation, each saying where, what, and how to mend it.</summary>
internal static class Violations
{
    /// <summary>Fails with every violation, so that one run shows all there is to mend.</summary>
    public static void AssertNone(IEnumerable<string> violations)
    {
        string[] found = [.. violations.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (found.Length > 0)
        {
            Assert.Fail($"{found.Length} to mend:{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
        }
    }

    /// <summary>Proves that a rule can fail: it found something, and one line holds the text.</summary>
    public static void AssertFound(IEnumerable<string> violations, string text)
    {
        string[] found = [.. violations];
        Assert.True(
            found.Any(line => line.Contains(text, StringComparison.Ordinal)),
            $"No violation names '{text}' among {found.Length}: {string.Join(" | ", found)}");
    }
}

using Microsoft.Extensions.Time.Testing;
using NcbiClient.Records;

namespace NcbiClient.Testing.Tests;

/// <summary>Emulators and articles for tests.</summary>
internal static class Emulators
{
    public static DateTimeOffset Start { get; } = new(2026, 3, 15, 12, 0, 0, TimeSpan.Zero);

    /// <summary>On fake time, without a rate limit unless asked for.</summary>
    public static NcbiEmulator Make(out FakeTimeProvider time, bool limited = false, bool tokenise = false, IReadOnlyCollection<string>? keys = null)
    {
        time = new FakeTimeProvider(Start);
        return new NcbiEmulator(new NcbiEmulatorOptions { TimeProvider = time, EnforceRateLimit = limited, TokeniseUnknownDois = tokenise, ApiKeys = keys });
    }

    public static NcbiEmulator Make() => Make(out _);

    public static IEnumerable<Article> Numbered(int count) => Enumerable.Range(1, count).Select(n => new Article { Pmid = new Pmid(n), Title = $"Article {n}" });
}

using System.Text;

namespace NcbiClient.Conventions.Tests.Tracked;

/// <summary>One tracked file: its path from the repository's root and its bytes.</summary>
internal sealed class TrackedText(string path, byte[] bytes)
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    public string Path { get; } = path;

    public bool IsBinary { get; } = bytes.AsSpan().Contains((byte)0);

    public bool StartsWithMark { get; } = bytes.AsSpan().StartsWith(Mark);

    public string Text { get; } = Encoding.UTF8.GetString(bytes);

    /// <summary>Recorded or golden bytes are kept as they are.</summary>
    public bool IsFixture => Path.StartsWith("tests/Fixtures/", StringComparison.Ordinal);
}

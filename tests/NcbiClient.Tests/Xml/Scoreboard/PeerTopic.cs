using NcbiClient.TestSupport;

namespace NcbiClient.Tests.Xml;

/// <summary>What other clients keep of one topic of the record: a row of <c>tests/Fixtures/peers-pubmed-record.tsv</c>.</summary>
internal sealed record PeerTopic(string Topic, IReadOnlyList<string> Items, IReadOnlyList<string> Cells, string Note)
{
    private static readonly string[][] s_rows =
        [.. Repository.FixtureText("peers-pubmed-record.tsv").Split('\n').Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t'))];

    public static IReadOnlyList<string> Peers { get; } = s_rows[0][2..^1];

    public static IReadOnlyList<PeerTopic> All { get; } = [.. s_rows.Skip(1).Select(static row => new PeerTopic(row[0], row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), row[2..^1], row[^1]))];

    public static PeerTopic? Of(string item) => All.FirstOrDefault(topic => topic.Items.Contains(item));
}

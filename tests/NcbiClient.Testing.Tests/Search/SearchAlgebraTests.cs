using NcbiClient.Records;
using NcbiClient.Testing.Queries;
using NcbiClient.Testing.Tests.Queries;

namespace NcbiClient.Testing.Tests.Search;

public sealed class SearchAlgebraTests
{
    private static readonly string[] s_words = ["heart", "lung", "liver", "kidney", "brain"];

    [Fact]
    public async Task Search_RandomCombinations_EqualBruteForce()
    {
        Random random = new(20260315);
        Dictionary<int, HashSet<string>> titles = Enumerable.Range(1, 200).ToDictionary(pmid => pmid, _ => s_words.Where(_ => random.Next(2) == 0).ToHashSet());
        using NcbiEmulator emulator = Emulators.Make().Add(titles.Select(pair => new Article { Pmid = new Pmid(pair.Key), Title = string.Join(' ', pair.Value) }));
        for (int n = 0; n < 150; n++)
        {
            QueryNode query = Next(random, depth: 4);
            int[] expected = [.. titles.Where(pair => Holds(query, pair.Value)).Select(pair => pair.Key).OrderDescending()];

            int[] found = (await emulator.SearchAsync(QueryWriter.Write(query), ("retmax", "1000"))).Ids();

            Assert.Equal(expected, found);
        }
    }

    private static QueryNode Next(Random random, int depth) => depth == 0 || random.Next(4) == 0
        ? new TermNode(s_words[random.Next(s_words.Length)])
        : new BooleanNode((BooleanOperator)random.Next(3), Next(random, depth - 1), Next(random, depth - 1));

    private static bool Holds(QueryNode query, HashSet<string> title) => query switch
    {
        TermNode term => title.Contains(term.Text),
        BooleanNode { Operator: BooleanOperator.And } pair => Holds(pair.Left, title) && Holds(pair.Right, title),
        BooleanNode { Operator: BooleanOperator.Or } pair => Holds(pair.Left, title) || Holds(pair.Right, title),
        BooleanNode pair => Holds(pair.Left, title) && !Holds(pair.Right, title),
        _ => throw new InvalidOperationException(),
    };
}

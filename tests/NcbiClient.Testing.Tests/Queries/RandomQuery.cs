using NcbiClient.Testing.Queries;

namespace NcbiClient.Testing.Tests.Queries;

/// <summary>Random queries over a small vocabulary.</summary>
internal static class RandomQuery
{
    private static readonly string[] s_words = ["heart", "lung", "covid-19", "gene", "β-catenin", "vaccin*", "10.1/x"];
    private static readonly string[] s_tags = ["ti", "Title/Abstract", "mh", "au", "PT", "mesh:noexp"];

    public static QueryNode Next(Random random, int depth) => random.Next(depth == 0 ? 5 : 10) switch
    {
        0 => new TermNode(Words(random)),
        1 => new TermNode(Words(random), IsQuoted: true),
        2 => new TermNode(Words(random), random.Next(2) == 0, s_tags[random.Next(s_tags.Length)], random.Next(3) == 0 ? random.Next(9) : null),
        3 => new RangeNode($"{random.Next(1900, 2030)}", $"{random.Next(1900, 2030)}/0{random.Next(1, 10)}", random.Next(2) == 0 ? "dp" : "edat"),
        4 => new HistoryNode(random.Next(1, 20)),
        _ => new BooleanNode((BooleanOperator)random.Next(3), Next(random, depth - 1), Next(random, depth - 1)),
    };

    private static string Words(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => s_words[random.Next(s_words.Length)]));
}

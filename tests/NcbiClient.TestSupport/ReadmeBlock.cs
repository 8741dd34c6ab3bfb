namespace NcbiClient.TestSupport;

/// <summary>A fenced block of the repository's <c>README.md</c>, found by the comment in front of it, so that what README shows is what is run.</summary>
public static class ReadmeBlock
{
    /// <summary>The lines between the fences that follow <paramref name="mark"/>.</summary>
    /// <param name="mark">The text of the comment, such as <c>code: ten lines</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such block.</exception>
    public static string Read(string mark)
    {
        string[] lines = File.ReadAllLines(Repository.PathTo("README.md"));
        string[] block = [.. lines.SkipWhile(line => line != $"<!-- {mark} -->").Skip(1).SkipWhile(line => line.Length == 0)];
        if (block.Length == 0 || !block[0].StartsWith("```", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"README.md has no fenced block after '<!-- {mark} -->'.");
        }

        return string.Concat(block.Skip(1).TakeWhile(line => line != "```").Select(line => line + "\n"));
    }
}

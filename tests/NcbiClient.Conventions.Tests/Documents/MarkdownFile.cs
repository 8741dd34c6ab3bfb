using System.Text.RegularExpressions;
using NcbiClient.Conventions.Tests.Tracked;
using NcbiClient.TestSupport;

namespace NcbiClient.Conventions.Tests.Documents;

/// <summary>One Markdown document: its fenced blocks, its links, its headings.</summary>
internal sealed partial class MarkdownFile
{
    private const string Fence = "```";
    private readonly List<string> _prose = [];
    private readonly List<CodeBlock> _blocks = [];

    public MarkdownFile(string path, string text)
    {
        Path = path;
        Text = text;
        Read(text.Split('\n'));
    }

    /// <summary>The README, the guides, and the READMEs that are packed.</summary>
    public static IReadOnlyList<MarkdownFile> All { get; } =
        [.. TrackedFiles.Paths.Where(IsForUsers).Order(StringComparer.Ordinal).Select(path => new MarkdownFile(path, File.ReadAllText(Repository.PathTo(path))))];

    /// <summary>The path from the repository's root, with slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    /// <summary>The targets of links outside code.</summary>
    public IEnumerable<string> Links => _prose.SelectMany(static line => Link().Matches(CodeSpan().Replace(line, ""))).Select(static match => match.Groups[1].Value);

    /// <summary>The headings as browsers address them: lower case, hyphens for blanks, other punctuation left out.</summary>
    public IEnumerable<string> Anchors => _prose.Where(static line => line.StartsWith('#'))
        .Select(static line => NotInAnchors().Replace(line.TrimStart('#').Trim(), "").Replace(' ', '-').ToLowerInvariant());

    /// <summary>The cells of the tables' rows, without their outer bars.</summary>
    public IEnumerable<string[]> Rows => _prose.Where(static line => line.StartsWith('|')).Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private static bool IsForUsers(string path) => path.EndsWith(".md", StringComparison.Ordinal)
        && (path == "README.md" || path.StartsWith("docs/", StringComparison.Ordinal) || (path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith("/README.md", StringComparison.Ordinal)));

    private void Read(string[] lines)
    {
        List<string> marks = [];
        for (int at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith(Fence, StringComparison.Ordinal))
            {
                string[] code = [.. lines.Skip(at + 1).TakeWhile(static line => line != Fence)];
                _blocks.Add(new CodeBlock(Path, at + 2, lines[at][Fence.Length..].Trim(), [.. marks], string.Concat(code.Select(static line => line + "\n"))));
                at += code.Length + 1;
                marks.Clear();
            }
            else if (Comment().Match(lines[at]) is { Success: true } comment)
            {
                marks.Add(comment.Groups[1].Value);
            }
            else
            {
                _prose.Add(lines[at]);
                marks = lines[at].Length == 0 ? marks : [];
            }
        }
    }

    [GeneratedRegex(@"^<!-- (.+) -->$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}

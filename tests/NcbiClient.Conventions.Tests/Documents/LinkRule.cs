using NcbiClient.TestSupport;

namespace NcbiClient.Conventions.Tests.Documents;

/// <summary>A link inside the repository leads somewhere. Links to the web are not followed: tests need no network.</summary>
internal static class LinkRule
{
    public static IEnumerable<string> Violations(MarkdownFile file) =>
        from link in file.Links
        where !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal)
        where !Resolves(file, link)
        select $"{file.Path} links to {link}, which is not there. Name an existing file or heading.";

    private static bool Resolves(MarkdownFile file, string link)
    {
        string[] parts = link.Split('#', 2);
        if (file.Path.StartsWith("src/", StringComparison.Ordinal))
        {
            // A packed README is read where the repository is not.
            return false;
        }

        string folder = Path.GetDirectoryName(file.Path) ?? "";
        string path = parts[0].Length == 0 ? file.Path : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Repository.PathTo(folder, parts[0])));
        if (!Path.Exists(Repository.PathTo(path)))
        {
            return false;
        }

        return parts.Length == 1 || new MarkdownFile(path, File.ReadAllText(Repository.PathTo(path))).Anchors.Contains(parts[1]);
    }
}

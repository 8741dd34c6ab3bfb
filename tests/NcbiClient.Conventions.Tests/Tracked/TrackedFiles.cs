using System.Diagnostics;
using NcbiClient.TestSupport;

namespace NcbiClient.Conventions.Tests.Tracked;

/// <summary>The files that a clone gets: what git tracks or would track, or, without git, the tree without what builds make.</summary>
internal static class TrackedFiles
{
    private static readonly HashSet<string> Made = new(StringComparer.Ordinal) { "bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea", ".vscode" };
    private static readonly Lazy<IReadOnlyList<string>> LazyPaths = new(() => [.. (FromGit() ?? FromTree()).Where(path => File.Exists(Repository.PathTo(path)))]);

    /// <summary>Paths from the repository's root, with slashes.</summary>
    public static IReadOnlyList<string> Paths => LazyPaths.Value;

    /// <summary>What git says, with files not added yet; null where git or its folder is absent.</summary>
    public static IReadOnlyList<string>? FromGit()
    {
        ProcessStartInfo start = new("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process git = Process.Start(start)!;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            string output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct()] : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>What is in the folder.</summary>
    public static IReadOnlyList<string> FromTree() => [.. Walk(new DirectoryInfo(Repository.Root))];

    private static IEnumerable<string> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(file => !Made.Contains(file.Name)).Select(file => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'))
            .Concat(folder.EnumerateDirectories().Where(child => !Made.Contains(child.Name)).SelectMany(Walk));
}

using System.Formats.Tar;

namespace NcbiClient.Cli.Parse;

/// <summary>What is no file is written to, not replaced: <c>/dev/null</c>, the pipe of <c>&gt;(gzip)</c>, a named pipe, wherever they are.</summary>
internal static class OutputDevice
{
    /// <summary>Opens it, or null if there is a file or nothing.</summary>
    /// <param name="path">As the user named it: what <c>/dev/fd/63</c> leads to has no name of its own.</param>
    /// <param name="target">The full path of what it leads to.</param>
    public static FileStream? Open(string path, string target) =>
        File.Exists(path) && (IsSystems(Path.GetFullPath(path)) || IsSystems(target) || IsNoFile(target))
            ? new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0)
            : null;

    private static bool IsSystems(string path) =>
        !OperatingSystem.IsWindows()
        && (path.StartsWith("/proc/", StringComparison.Ordinal)
            || (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal))); // that one holds files

    /// <summary>.NET tells the kind of a file in no other place than here. The entry is small, since only an empty file can be a device.</summary>
    private static bool IsNoFile(string target)
    {
        if (OperatingSystem.IsWindows() || new FileInfo(target).Length > 0)
        {
            return false;
        }

        using MemoryStream archive = new();
        try
        {
            using TarWriter writer = new(archive, leaveOpen: true);
            writer.WriteEntry(target, "x");
        }
        catch (UnauthorizedAccessException)
        {
            return false; // only files are opened for it
        }
        catch (IOException)
        {
            return true; // a socket, of which there are no entries
        }

        archive.Position = 0;
        using TarReader reader = new(archive);
        return reader.GetNextEntry()?.EntryType is not TarEntryType.RegularFile;
    }
}

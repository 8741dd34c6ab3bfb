using System.Text;
using Xunit;

namespace NcbiClient.TestSupport;

/// <summary>
/// Compares what a test made with a file in <c>tests/Fixtures</c>. The file is written only when the environment variable
/// <c>NCBICLIENT_UPDATE_GOLDEN</c> is <c>1</c>: review the difference before committing it.
/// </summary>
public static class GoldenFile
{
    /// <summary>The switch that rewrites golden files instead of comparing.</summary>
    public const string UpdateVariable = "NCBICLIENT_UPDATE_GOLDEN";

    /// <summary>Fails at the first line that differs from the file's text. Line ends count.</summary>
    public static void AssertText(string name, string actual) => AssertBytes(name, Encoding.UTF8.GetBytes(actual));

    /// <summary>Fails at the first line that differs from the file's bytes, read as UTF-8 for the message.</summary>
    public static void AssertBytes(string name, ReadOnlySpan<byte> actual)
    {
        string path = Path.Combine(Repository.Fixtures, name);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, actual);
            return;
        }

        if (!File.Exists(path))
        {
            Assert.Fail($"No golden file '{name}' in tests/Fixtures. Set {UpdateVariable}=1 to write it, then review it.");
        }

        byte[] expected = File.ReadAllBytes(path);
        if (!actual.SequenceEqual(expected))
        {
            Assert.Fail($"'{name}' differs. {FirstDifference(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual))}"
                + $"{Environment.NewLine}If the new text is right, set {UpdateVariable}=1 to rewrite the file, then review it.");
        }
    }

    /// <summary>The first line in which two texts differ, with its number, for a message.</summary>
    public static string FirstDifference(string expected, string actual)
    {
        string[] wanted = expected.Split('\n');
        string[] found = actual.Split('\n');
        int line = 0;
        while (line < wanted.Length && line < found.Length && wanted[line] == found[line])
        {
            line++;
        }

        return $"Line {line + 1}:{Environment.NewLine}  expected: {LineAt(wanted, line)}{Environment.NewLine}  actual:   {LineAt(found, line)}";
    }

    private static string LineAt(string[] lines, int index) =>
        index < lines.Length ? $"\"{lines[index].Replace("\r", "\\r", StringComparison.Ordinal)}\"" : "(the text ends before this line)";
}

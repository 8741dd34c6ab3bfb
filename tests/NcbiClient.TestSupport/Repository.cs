namespace NcbiClient.TestSupport;

/// <summary>Where the repository is on this machine. Found upwards from the test assembly, so the current directory does not matter.</summary>
public static class Repository
{
    private static readonly Lazy<string> LazyRoot = new(FindRoot);

    /// <summary>The folder that holds <c>NcbiClient.sln</c>.</summary>
    public static string Root => LazyRoot.Value;

    /// <summary>The folder <c>tests/Fixtures</c>.</summary>
    public static string Fixtures => PathTo("tests", "Fixtures");

    /// <summary>A path inside the repository.</summary>
    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>The bytes of a file in <see cref="Fixtures"/>.</summary>
    public static byte[] FixtureBytes(string name) => File.ReadAllBytes(Path.Combine(Fixtures, name));

    /// <summary>The text of a file in <see cref="Fixtures"/>.</summary>
    public static string FixtureText(string name) => File.ReadAllText(Path.Combine(Fixtures, name));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NcbiClient.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No NcbiClient.sln in '{AppContext.BaseDirectory}' or above it: build the tests inside the repository.");
    }
}

using Xunit;

namespace NcbiClient.TestSupport;

/// <summary>
/// The optional reference folder <c>shared</c>: recorded answers and NLM's DTDs. It is looked for in the environment variable
/// <c>NCBICLIENT_SHARED</c>, then beside the repository. A stranger's clone does not have it; tests that need it are then skipped.
/// </summary>
public static class Shared
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "NCBICLIENT_SHARED";

    /// <summary>The folder, or null when this machine has none.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The folder with NLM's DTDs. Call <see cref="SkipUnlessPresent"/> first.</summary>
    /// <exception cref="InvalidOperationException">There is no such folder.</exception>
    public static string Dtd => PathTo("dtd");

    /// <summary>A path inside the folder. Call <see cref="SkipUnlessPresent"/> first.</summary>
    /// <exception cref="InvalidOperationException">There is no such folder.</exception>
    public static string PathTo(params ReadOnlySpan<string> parts) =>
        Folder is null ? throw new InvalidOperationException(Missing) : Path.Combine([Folder, .. parts]);

    /// <summary>Skips the running test, with the reason, when the folder is absent.</summary>
    public static void SkipUnlessPresent()
    {
        if (Folder is null)
        {
            Assert.Skip(Missing);
        }
    }

    private static string Missing =>
        $"The reference folder 'shared' (recorded NCBI answers, NLM's DTDs) is not beside this repository. Name it in {Variable} to run this test.";

    private static string? Find()
    {
        string?[] candidates =
        [
            Environment.GetEnvironmentVariable(Variable),
            Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared")),
        ];
        return candidates.FirstOrDefault(folder => folder is not null && Directory.Exists(Path.Combine(folder, "corpus")));
    }
}

using NcbiClient.TestSupport;

namespace NcbiClient.Packages.Tests;

/// <summary>A program that a stranger writes against the packages: README's ten lines, but asked of the emulator, and a few lines more.</summary>
internal static class StrangersProgram
{
    private const string LiveClient = "new(new NcbiOptions { Tool = \"my-program\", Email = \"me@example.org\" });";
    private const string EmulatedClient = "new(ncbi.CreateOptions(), ncbi.CreateHandler(), null, null);";
    private const string Emulator = "using NcbiEmulator ncbi = new NcbiEmulator().AddXml(File.ReadAllBytes(args[0]));\n";

    /// <summary>The review as an efetch answer, the program's argument: what the emulator is given.</summary>
    public static string Answer => Path.Combine(Repository.Fixtures, "pubmed-review.efetch.xml");

    /// <exception cref="InvalidOperationException">README's lines no longer make their client in the way that is exchanged here.</exception>
    public static string Text()
    {
        string readme = ReadmeBlock.Read("code: ten lines");
        int usings = readme.LastIndexOf("using NcbiClient", StringComparison.Ordinal);
        int endOfUsings = readme.IndexOf('\n', usings) + 1;
        if (!readme.Contains(LiveClient, StringComparison.Ordinal) || usings < 0)
        {
            throw new InvalidOperationException($"README's ten lines do not hold '{LiveClient}'. Exchange what they hold instead.");
        }

        string asked = readme[endOfUsings..].Replace(LiveClient, EmulatedClient, StringComparison.Ordinal);
        return readme[..endOfUsings] + "using NcbiClient.Testing;\n\n" + Emulator + asked
            + File.ReadAllText(Repository.PathTo("tests", "NcbiClient.Packages.Tests", "Consumer", "ByPmid.cs"));
    }
}

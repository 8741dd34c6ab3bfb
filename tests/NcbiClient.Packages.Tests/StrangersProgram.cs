using NcbiClient.TestSupport;

namespace NcbiClient.Packages.Tests;

/// <summary>A program that a stranger writes against the packages, and what it prints.</summary>
internal static class StrangersProgram
{
    /// <summary>The review as an efetch answer, the program's argument: what the emulator is given.</summary>
    public static string Answer => Path.Combine(Repository.Fixtures, "pubmed-review.efetch.xml");

    public static string Text => Read("Program.txt");

    public static string Output => Read("Output.txt");

    private static string Read(string name) => File.ReadAllText(Repository.PathTo("tests", "NcbiClient.Packages.Tests", "Consumer", name));
}

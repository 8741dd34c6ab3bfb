using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Conventions.Tests.Documents;

public class DocumentTests
{
    private static readonly string[] Packages =
        [.. Directory.EnumerateFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories).Select(static path => Path.GetFileNameWithoutExtension(path))];

    [Fact]
    public void Code_OfAllDocuments_Compiles()
    {
        CodeBlock[] blocks = [.. MarkdownFile.All.SelectMany(static file => file.Blocks).Where(static block => block.Language == "csharp")];

        Assert.NotEmpty(blocks);
        Violations.AssertNone(blocks.SelectMany(BlockCompiler.Violations));
    }

    [Fact]
    public void Links_OfAllDocuments_LeadSomewhere() => Violations.AssertNone(MarkdownFile.All.SelectMany(LinkRule.Violations));

    [Fact]
    public void Commands_OfAllDocuments_NameWhatIsThere() =>
        Violations.AssertNone(MarkdownFile.All.SelectMany(static file => file.Blocks).Where(CommandRule.IsShell).SelectMany(static block => CommandRule.Violations(block, Packages)));

    [Fact]
    public void Blocks_OfAllDocuments_SayTheirLanguage() => Violations.AssertNone(
        from file in MarkdownFile.All
        from block in file.Blocks
        where block.Language is not ("csharp" or "sh" or "json" or "xml" or "text")
        select $"{block.Path}({block.Line}): the block is '{block.Language}'. Write csharp, sh, json, xml or text, so that C# is compiled and commands are checked.");

    [Fact]
    public void Guides_All_AreReachableFromTheReadme()
    {
        HashSet<string> linked = [.. MarkdownFile.All.SelectMany(static file =>
            file.Links.Where(static link => !link.Contains(':', StringComparison.Ordinal)).Select(link => Target(file.Path, link)))];

        Violations.AssertNone(
            from file in MarkdownFile.All
            where file.Path.StartsWith("docs/", StringComparison.Ordinal) && !linked.Contains(file.Path)
            select $"No document links to {file.Path}. Link it from README.md or from the guide it belongs to.");
    }

    [Theory]
    [InlineData("Console.WriteLine(new Pmid(1));", "docs/x.md(3): CS0246")]
    [InlineData("string s = null;", "docs/x.md(3): CS8600")]
    [InlineData("using NcbiClient;\nPmid pmid = new(1);\npmid.Nonsense();", "docs/x.md(5): CS1061")]
    public void BlockCompiler_WrongProgram_FailsAtItsLine(string code, string violation) =>
        Violations.AssertFound(BlockCompiler.Violations(Block($"```csharp\n{code}\n```")), violation);

    [Fact]
    public void BlockCompiler_WrongFragment_FailsAtItsLine() =>
        Violations.AssertFound(BlockCompiler.Violations(Block("<!-- given: Article article -->\n```csharp\nusing System.Text;\n\narticle.Nonsense();\n```")), "docs/x.md(6): CS1061");

    [Theory]
    [InlineData("```csharp\nusing NcbiClient;\nConsole.WriteLine(new Pmid(1));\n```")]
    [InlineData("```csharp\npublic static class Shown { }\n```")]
    [InlineData("<!-- given: Article article, StringBuilder text -->\n\n```csharp\nusing System.Text;\ntext.Append(article.Title);\nawait Task.Yield();\n```")]
    [InlineData("<!-- given -->\n```csharp\nPmid pmid = new(1);\n```")]
    public void BlockCompiler_FairCode_Holds(string markdown) => Violations.AssertNone(BlockCompiler.Violations(Block(markdown)));

    [Theory]
    [InlineData("docs/x.md", "[a](nowhere.md)")]
    [InlineData("docs/x.md", "[a](../README.md#nothing-by-that-name)")]
    [InlineData("docs/x.md", "# Here\n[a](#there)")]
    [InlineData("src/NcbiClient/README.md", "[a](README.md)")]
    public void LinkRule_LinkToNothing_Fails(string path, string markdown) => Violations.AssertFound(LinkRule.Violations(new MarkdownFile(path, markdown)), "not there");

    [Theory]
    [InlineData("# Here you are: `now`\n[a](../README.md), [b](https://example.org/x), `[c](d)`")]
    [InlineData("```text\n[a](b)\n```")]
    public void LinkRule_FairLinks_Hold(string markdown) => Violations.AssertNone(LinkRule.Violations(new MarkdownFile("docs/x.md", markdown)));

    [Theory]
    [InlineData("dotnet run --project samples/Nothing", "samples/Nothing is not there")]
    [InlineData("dotnet add package Nothing", "Nothing is not a package")]
    [InlineData("dotnet brew", "dotnet brew is not")]
    public void CommandRule_WrongCommand_Fails(string line, string violation) =>
        Violations.AssertFound(CommandRule.Violations(Block($"```sh\n{line}\n```"), Packages), violation);

    [Fact]
    public void CommandRule_FairCommand_Holds() =>
        Violations.AssertNone(CommandRule.Violations(Block("```sh\nSOME_SETTING=1 dotnet test --project tests/NcbiClient.Tests # why\ndotnet add package NcbiClient\n```"), Packages));

    private static CodeBlock Block(string markdown) => new MarkdownFile("docs/x.md", "\n" + markdown).Blocks.Single();

    private static string Target(string from, string link) =>
        Path.GetRelativePath(Repository.Root, Path.GetFullPath(Repository.PathTo(Path.GetDirectoryName(from) ?? "", link.Split('#')[0]))).Replace('\\', '/');
}

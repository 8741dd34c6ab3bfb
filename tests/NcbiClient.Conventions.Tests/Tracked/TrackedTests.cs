using System.Text;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Conventions.Tests.Tracked;

public class TrackedTests
{
    [Fact]
    public void Files_Tracked_TellNothingOfAMachineOrASecret()
    {
        Assert.Contains("README.md", TrackedFiles.Paths);
        Violations.AssertNone(TrackedFiles.Paths.SelectMany(path => TextRule.Violations(new TrackedText(path, File.ReadAllBytes(Repository.PathTo(path))))));
    }

    [Fact]
    public void TopLevel_Tracked_IsTheListAsked() => Violations.AssertNone(TopLevelRule.Violations(TrackedFiles.Paths));

    [Fact]
    public void Files_WithoutGit_AreTheSame()
    {
        if (TrackedFiles.FromGit() is not { } tracked)
        {
            Assert.Skip("There is no git here to compare with.");
            return;
        }

        Assert.Empty(tracked.Where(path => File.Exists(Repository.PathTo(path))).Except(TrackedFiles.FromTree()));
    }

    [Theory]
    [InlineData("see /wo|rk/main/x", "path of one machine")]
    [InlineData("(\"/ro|ot/.config\")", "path of one machine")]
    [InlineData("C:\\Us|ers\\me", "path of one machine")]
    [InlineData("https://api.nu|get.org/v3", "package registry's host")]
    [InlineData("<add key=\"feed\" value=\"htt|ps://example.com\"/>", "package source")]
    [InlineData("api_key=012345|6789abcdef0123456789abcdef0123", "NCBI API key")]
    [InlineData("\"ApiKey\": \"012345|6789abcdef0123456789abcdef0123\"", "NCBI API key")]
    [InlineData("a\r\n", "CR line ends")]
    [InlineData("\uFEFFa", "byte order mark")]
    public void TextRule_ForbiddenText_Fails(string text, string violation) =>
        Violations.AssertFound(TextRule.Violations(Text("docs/x.md", text.Replace("|", "", StringComparison.Ordinal))), violation);

    [Theory]
    [InlineData("docs/x.md", "https://www.ncbi.nlm.nih.gov/home/about and ../work/x and api_key=your-key")]
    [InlineData("tests/Fixtures/x.xml", "\uFEFFa\r\n")]
    [InlineData("x.bin", "\0\r\n")]
    public void TextRule_FairText_Holds(string path, string text) => Violations.AssertNone(TextRule.Violations(Text(path, text)));

    [Fact]
    public void TopLevelRule_StrayFolder_Fails() =>
        Violations.AssertFound(TopLevelRule.Violations(["src/A.cs", ".ci/run", "Directory.Build.props", "tools/x"]), "tools is at the top level");

    private static TrackedText Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

using System.Text;
using Xunit;

namespace NcbiClient.Cli.Tests.Parse;

/// <summary>How much <c>--format xml</c> holds of what is around the records.</summary>
public sealed class XmlSetTests : IDisposable
{
    private const int Items = 100_000;

    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("<DeleteCitation><PMID Version=\"1\">5</PMID></DeleteCitation><Behind/>")]
    public async Task Parse_MoreUnknownContentThanIsHeld_IsWrittenAsItComes(string firstFile)
    {
        using WriteSizes output = new();
        string first = _files.Write("a.xml", SampleFiles.Set(firstFile));
        string second = _files.Write("b.xml", Many());
        ToolRun run = await ToolRun.OfAsync([], ["parse", first, second, "--format", "xml"], console => console with { OpenOutput = () => output });
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Items, Encoding.UTF8.GetString(output.ToArray()).Split("<x/>").Length - 1);
        Assert.InRange(output.Largest, 1, 100_000); // 500,000 bytes in all
    }

    [Theory]
    [InlineData(32, 141, "")]
    [InlineData(28, 4, "ncbi: standard output: It cannot be written")]
    public async Task Parse_OutputFailsBetweenRecords_IsNoFaultOfTheInput(int errorNumber, int exitCode, string error)
    {
        ToolRun run = await ToolRun.OfAsync(Many(), ["parse", "-", "-f", "xml"], console => console with { OpenOutput = () => new BrokenPipeStream(errorNumber) });
        Assert.Equal((exitCode, error), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task Parse_SeveralFilesWithAttributesOfTheRoot_WritesThoseOfTheFirst()
    {
        string[] files = [_files.Write("a.xml", "<PubmedArticleSet a=\"1\"/>"u8.ToArray()), _files.Write("b.xml", "<PubmedArticleSet b=\"2\"/>"u8.ToArray())];
        string xml = (await ToolRun.OfAsync(["parse", .. files, "-f", "xml"])).Output;
        Assert.EndsWith("<PubmedArticleSet a=\"1\">\n</PubmedArticleSet>\n", xml, StringComparison.Ordinal);
    }

    private static byte[] Many() => SampleFiles.Set([.. Enumerable.Repeat("<x/>", Items)]);
}

using System.Diagnostics;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Cli.Tests.Parse;

public sealed class ParseCommandTests : IDisposable
{
    private const string Book = "<PubmedBookArticle><BookDocument><PMID>9</PMID><Book><BookTitle>B</BookTitle></Book></BookDocument></PubmedBookArticle>";

    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Parse_Summary_Counts()
    {
        byte[] xml = SampleFiles.Set(SampleFiles.Record(1), Book, "<DeleteCitation><PMID>5</PMID></DeleteCitation>");
        ToolRun run = await ToolRun.OfAsync("parse", _files.Write("a.xml", xml));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"records: 2\njournal articles: 1\nbooks: 1\ndeleted: 1\nunknown content: 1\nmalformed: 0\nbytes: {xml.Length}\nseconds: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_SummaryOfSeveral_CountsEachAndAll()
    {
        string one = _files.Write("a.xml", SampleFiles.Set(3));
        string two = _files.Write("b.txt", SampleFiles.Gzip(SampleFiles.Set(4)));
        ToolRun run = await ToolRun.OfAsync("parse", one, two);
        Assert.StartsWith($"file: {one}\nrecords: 3\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\nfile: {two}\nrecords: 4\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nfiles: 2\nrecords: 7\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public async Task Parse_JsonLines_AreTheRecordsInOrder(string parallel)
    {
        byte[] xml = SampleFiles.Set(500);
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Gzip(xml), ["parse", "-", "--format", "jsonl", "--parallel", parallel]);
        string[] lines = run.Output.Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(PubMedXml.ReadSet(xml).Articles, lines[..^1].Select(ArticleJson.Deserialize).ToArray());
        Assert.Equal(ArticleJson.Serialize(PubMedXml.ReadSet(xml).Articles[0]), lines[0]);
    }

    [Fact]
    public async Task Parse_Xml_RoundTripsWithDeletionsOfAllFiles()
    {
        byte[] review = File.ReadAllBytes(Repository.PathTo("tests", "Fixtures", "pubmed-review.efetch.xml"));
        string one = _files.Write("a.xml", SampleFiles.Set(SampleFiles.Record(1), "<DeleteCitation><PMID Version='2'>5</PMID></DeleteCitation>"));
        string two = _files.Write("b.xml", review);
        string three = _files.Write("c.xml", SampleFiles.Set(Book, "<DeleteCitation><PMID>6</PMID></DeleteCitation>"));
        ToolRun run = await ToolRun.OfAsync("parse", one, two, three, "--format", "xml");
        ArticleSet set = PubMedXml.ReadSet(run.Bytes);
        Assert.Equal([.. PubMedXml.ReadSet(File.ReadAllBytes(one)).Articles, .. PubMedXml.ReadSet(review).Articles], set.Articles.ToArray()[..2]);
        Assert.NotNull(set.Articles[2].Book); // the writer adds what the DTD requires and this book lacks
        Assert.Equal(["5", "6"], set.Deleted.Select(deleted => deleted.Pmid.ToString()));
    }

    [Theory]
    [InlineData(" a=\"1\"", "<A/>text", "<B>x</B>", "<C/><DeleteCitation d=\"1\"><New/><PMID Version=\"1\" p=\"2\">5</PMID></DeleteCitation><D/>text")]
    [InlineData("", "", "", "<DeleteCitation><PMID Version=\"1\">5</PMID></DeleteCitation><D/>")]
    [InlineData("", "<A/>", "", "<B/>")]
    public async Task Parse_XmlWithUnknownContentAroundRecords_KeepsItInItsPlaceAndCountsIt(string attribute, string before, string between, string behind)
    {
        byte[] xml = SampleFiles.Set([before, SampleFiles.Record(1), between, SampleFiles.Record(2), behind]);
        xml = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(xml).Replace("<PubmedArticleSet>", $"<PubmedArticleSet{attribute}>", StringComparison.Ordinal));
        ArticleSet set = PubMedXml.ReadSet(xml);
        ToolRun run = await ToolRun.OfAsync(xml, ["parse", "-", "--format", "xml", "--parallel", "2"]);
        ArticleSet written = PubMedXml.ReadSet(run.Bytes);
        Assert.Equal((set.UnknownContent, set.Deleted), (written.UnknownContent, written.Deleted));
        int unknown = set.UnknownContent.Count + written.Articles.Sum(article => article.UnknownContent.Count);
        Assert.Contains($"\nunknown content: {unknown}\n", (await ToolRun.OfAsync(xml, ["parse", "-"])).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await ToolRun.OfAsync(xml, ["parse", "-", "--format", "jsonl"])).Output.Count(c => c == '\n'));
    }

    [Fact]
    public async Task Parse_XmlOfSeveralFilesWithUnknownContent_KeepsItsOrder()
    {
        const string One = "<DeleteCitation a='1'><PMID Version='1'>5</PMID><New/></DeleteCitation>";
        const string Two = "<DeleteCitation b='1'><Newer/><PMID Version='1' p='2'>6</PMID></DeleteCitation>";
        string[] files =
        [
            _files.Write("a.xml", SampleFiles.Set("<A/>", SampleFiles.Record(1), "<B/>", One, "<C/>")),
            _files.Write("b.xml", SampleFiles.Set("text")),
            _files.Write("c.xml", SampleFiles.Set("<D/>", SampleFiles.Record(2), "<E/>", Two, "<F/>")),
        ];
        ToolRun run = await ToolRun.OfAsync(["parse", .. files, "--format", "xml"]);
        string expected = $"<PubmedArticleSet><A/>{SampleFiles.Record(1)}<B/><C/>text<D/>{SampleFiles.Record(2)}<E/>"
            + "<DeleteCitation a='1' b='1'><PMID Version='1'>5</PMID><New/><Newer/><PMID Version='1' p='2'>6</PMID></DeleteCitation><F/></PubmedArticleSet>";
        ArticleSet set = PubMedXml.ReadSet(System.Text.Encoding.UTF8.GetBytes(expected));
        ArticleSet written = PubMedXml.ReadSet(run.Bytes);
        Assert.Equal((set.UnknownContent, set.Deleted), (written.UnknownContent, written.Deleted));
        Assert.Contains("unknown content: 14\n", (await ToolRun.OfAsync(["parse", .. files])).Output.Split("files: 3")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_XmlOfNothing_IsAnEmptySet()
    {
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(0), ["parse", "-", "--format", "xml"]);
        Assert.Empty(PubMedXml.ReadSet(run.Bytes).Articles);
    }

    [Theory]
    [InlineData("<html><body/></html>")]
    [InlineData("")]
    [InlineData("<PubmedArticleSet>")]
    public async Task Parse_BrokenInput_IsOneLineAndExitCode1(string text)
    {
        ToolRun run = await ToolRun.OfAsync("parse", _files.Write("a.xml", System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("ncbi: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("a.xml: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Parse_CutGzip_WritesTheWholeRecordsAndExits1()
    {
        byte[] gzip = SampleFiles.Gzip(SampleFiles.Set(50));
        ToolRun run = await ToolRun.OfAsync(gzip[..^3], ["parse", "-", "-f", "jsonl"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(50, run.Output.Count(c => c == '\n'));
        Assert.Contains("standard input", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_SkipMalformed_TellsCountsAndExits3()
    {
        string file = _files.Write("a.xml", SampleFiles.Set(SampleFiles.Record(1), SampleFiles.Record(2).Replace("</PMID>", "</PMYD>", StringComparison.Ordinal), SampleFiles.Record(3)));
        Assert.Equal(1, (await ToolRun.OfAsync("parse", file)).ExitCode);
        ToolRun run = await ToolRun.OfAsync("parse", file, "--skip-malformed");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("records: 2\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("malformed: 1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("record 2", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "a.xml", "--format", "yaml")]
    [InlineData("parse", "a.xml", "--parallel", "0")]
    [InlineData("parse", "a.xml", "--parallel", "x")]
    [InlineData("parse", "a.xml", "--no-such-option")]
    [InlineData("parse", "a.xml", "--output", "")]
    [InlineData("unknown")]
    public async Task Run_WrongUsage_Exits2(params string[] arguments)
    {
        ToolRun run = await ToolRun.OfAsync(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("ncbi: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.TrimEnd().Split('\n').Length); // what is wrong, and where help is
    }

    [Fact]
    public async Task Parse_NameWithAt_IsAFile()
    {
        string file = _files.Write("@a.xml", SampleFiles.Set(2));
        Assert.Equal(0, (await ToolRun.OfAsync("parse", file)).ExitCode);
        ToolRun run = await ToolRun.OfAsync("parse", "@missing.xml");
        Assert.Equal((4, "ncbi: @missing.xml: there is no such file"), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task Parse_Directory_Exits4AndSaysSo()
    {
        string file = _files.Write("a.xml", SampleFiles.Set(1));
        foreach (string[] arguments in (string[][])[["parse", _files.Folder], ["parse", file, "-o", _files.Folder]])
        {
            ToolRun run = await ToolRun.OfAsync(arguments);
            Assert.Equal((4, $"ncbi: {_files.Folder}: it is a directory"), (run.ExitCode, run.Error.TrimEnd()));
        }
    }

    [Fact]
    public async Task Parse_OutputIsMinus_IsStandardOutput()
    {
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(2), ["parse", "-", "-f", "jsonl", "-o", "-"]);
        Assert.Equal((0, 2), (run.ExitCode, run.Output.Count(c => c == '\n')));
    }

    [Fact]
    public async Task Parse_OutputIsANamedPipe_IsWrittenToAndStays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other pipes.");
        string pipe = _files.PathTo("pipe");
        using (Process make = Process.Start("mkfifo", pipe))
        {
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Task<string[]> reader = Task.Run(() => File.ReadAllLines(pipe), TestContext.Current.CancellationToken);
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(300), ["parse", "-", "-f", "jsonl", "-o", pipe]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(300, (await reader.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).Length);
        Assert.Equal([pipe], Directory.GetFiles(_files.Folder));
    }

    [Fact]
    public async Task Parse_Help_TellsOptionsAndExitCodes()
    {
        ToolRun run = await ToolRun.OfAsync("parse", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.All(["--format", "--output", "--parallel", "--skip-malformed", "Exit codes", "130"], text => Assert.Contains(text, run.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parse_NoSuchFile_Exits4BeforeAnyWork()
    {
        ToolRun run = await ToolRun.OfAsync("parse", _files.Write("a.xml", SampleFiles.Set(1)), _files.PathTo("missing.xml"), "-f", "jsonl");
        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.Contains("missing.xml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_Output_AppearsOnlyWhenWhole()
    {
        string output = _files.PathTo("out.jsonl");
        Assert.Equal(1, (await ToolRun.OfAsync(SampleFiles.Set(500)[..^9], ["parse", "-", "-f", "jsonl", "-o", output])).ExitCode);
        Assert.Empty(Directory.GetFiles(_files.Folder));
        Assert.Equal(0, (await ToolRun.OfAsync(SampleFiles.Set(500), ["parse", "-", "-f", "jsonl", "-o", output])).ExitCode);
        Assert.Equal([output], Directory.GetFiles(_files.Folder));
        Assert.Equal(500, File.ReadAllLines(output).Length);
        Assert.Equal(4, (await ToolRun.OfAsync(SampleFiles.Set(1), ["parse", "-", "-o", Path.Combine(_files.Folder, "none", "x")])).ExitCode);
    }

    [Fact]
    public async Task Parse_Cancelled_Exits130AndLeavesNoFile()
    {
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(5), ["parse", "-", "-f", "xml", "-o", _files.PathTo("out.xml")], isStopped: true);
        Assert.Equal(130, run.ExitCode);
        Assert.Empty(Directory.GetFiles(_files.Folder));
    }

    [Theory]
    [InlineData(32, 141, "")]
    [InlineData(28, 4, "ncbi: standard output: It cannot be written")]
    public async Task Parse_OutputFails_SaysSoUnlessTheReaderHasGone(int errorNumber, int exitCode, string error)
    {
        ToolRun run = await ToolRun.OfAsync(SampleFiles.Set(5), ["parse", "-"], new BrokenPipeStream(errorNumber));
        Assert.Equal((exitCode, error), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task Parse_Progress_IsForTerminalsOnly()
    {
        string file = _files.Write("a.xml", SampleFiles.Set(50));
        Assert.Equal("", (await ToolRun.OfAsync([], ["parse", file])).Error);
        string shown = (await ToolRun.OfAsync([], ["parse", file], isTerminal: true)).Error;
        Assert.Contains("100% ", shown, StringComparison.Ordinal);
        Assert.Contains(" records, ", shown, StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[K", shown, StringComparison.Ordinal);
    }
}

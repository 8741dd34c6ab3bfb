using NcbiClient.Citations;
using Xunit;

namespace NcbiClient.Tests.Citations;

public sealed class CitationParserTests
{
    public static TheoryData<string, string> Styles => new()
    {
        { "Smith AB, Jones C. Title of the work. J Name. 2019;12(3):123-9. doi:10.1000/abc.123.", "Smith AB; Jones C|2019|Title of the work|J Name|12|3|123|129" },
        { "Smith AB Jr, van der Berg C-D, et al. Is this a title? N Engl J Med. 2019 Jul 4;381(1):e12. Epub 2019 Jun 1.", "Smith AB Jr; van der Berg C-D+|2019|Is this a title?|N Engl J Med|381|1|e12|" },
        { "Smith, A. B., & Jones, C. (2019). The title: A subtitle. Journal of Something, 12(3), 123–129. https://doi.org/10.1000/xyz", "Smith AB; Jones C|2019|The title: A subtitle|Journal of Something|12|3|123|129" },
        { "Smith, A.; Jones, B. J. Am. Chem. Soc. 2019, 12, 123–129.", "Smith A; Jones B|2019||J. Am. Chem. Soc|12||123|129" },
        { "A. Smith and B. C. Jones, “The title of it,” IEEE Trans. Med. Imaging, vol. 12, no. 3, pp. 123–129, Mar. 2019.", "Smith A; Jones BC|2019|The title of it|IEEE Trans. Med. Imaging|12|3|123|129" },
        { "Smith, A. (2019) ‘The title of it’, Journal of Name, 12(3), pp. 123–129.", "Smith A|2019|The title of it|Journal of Name|12|3|123|129" },
        { "Smith J, Doe R. Cells in context. Nature 521, 436–444 (2015).", "Smith J; Doe R|2015|Cells in context|Nature|521||436|444" },
        { "A. Smith, B. Jones, The title of the paper, J. Phys. Chem. B 12 (2019) 123–129.", "Smith A; Jones B|2019|The title of the paper|J. Phys. Chem. B|12||123|129" },
        { "Smith, John, and Jane Doe. \"A Title of Things.\" Journal of Things 12, no. 3 (2019): 123–45.", "Smith J; Doe J|2019|A Title of Things|Journal of Things|12|3|123|145" },
        { "Lamb JC 4th, Chapin RE and Reel JR: Reproductive effects of esters in the mouse. Toxicol Appl Pharmacol 88, 255–269 (1987)", "Lamb JC 4th; Chapin RE; Reel JR|1987|Reproductive effects of esters in the mouse|Toxicol Appl Pharmacol|88||255|269" },
        { "Smith J. Title here. BMC Bioinformatics. 2010;11 Suppl 1:S12-S15.", "Smith J|2010|Title here|BMC Bioinformatics|11|Suppl 1|S12|S15" },
        { "Smith J. Title here. Cochrane Database Syst Rev. 2010;(2):CD001234.", "Smith J|2010|Title here|Cochrane Database Syst Rev||2|CD001234|" },
        { "Yada M, et al. EMBO J. 2004;23:2116.", "Yada M+|2004||EMBO J|23||2116|" },
        { "Am J Physiol. 1962 Jan;202:117-21", "|1962||Am J Physiol|202||117|121" },
        { "J Appl Physiol (1985). 2009 Oct;107(4):1258-65", "|2009||J Appl Physiol (1985)|107|4|1258|1265" },
        { "Nature. 1985 Dec 19-1986 Jan 1;318(6047):665-7", "|1985||Nature|318|6047|665|667" },
        { ") Ward , J. M. , Rice , J. M. and Riggs , C.Dissimilar patterns of promotion in mice . Carcinogenesis , 4 , 1021 – 1029 ( 1983. ).", "Ward JM; Rice JM; Riggs C|1983|Dissimilar patterns of promotion in mice|Carcinogenesis|4||1021|1029" },
        { "J Gerontol B Psychol Sci Soc Sci. 1996 Nov;51(6):P317-30", "|1996||J Gerontol B Psychol Sci Soc Sci|51|6|P317|P330" },
        { "Bull D, Free R. Guidelines on assessment. Regul. Toxicol. Pharmacol. 1999;29:327–357.", "Bull D; Free R|1999|Guidelines on assessment|Regul. Toxicol. Pharmacol|29||327|357" },
        { "WHO Solidarity Trial Consortium. Repurposed drugs for covid-19. N Engl J Med. 2021;384:497-511.", "WHO Solidarity Trial Consortium|2021|Repurposed drugs for covid-19|N Engl J Med|384||497|511" },
        { "O'Brien M, Müller-Schmidt K. Titre: déjà vu. Rev Med Brux 2001; 22: A12–A15.", "O'Brien M; Müller-Schmidt K|2001|Titre: déjà vu|Rev Med Brux|22||A12|A15" },
    };

    [Theory]
    [InlineData("Canese K. PubMed 2019: what is new. NLM Tech Bull. 2019;3:e1.", null)]
    [InlineData("Canese K. Coverage of PMC 2019 and after. NLM Tech Bull. 2019;3:e1.", null)]
    [InlineData("Canese K. What is new. NLM Tech Bull. 2019;3:e1. PubMed 12345678", 12345678)]
    [InlineData("Canese K. What is new. NLM Tech Bull. 2019;3:e1. PMID 2019", 2019)]
    public void Parse_YearBehindTheNameOfADatabase_IsNoId(string citation, int? pmid)
    {
        CitationParts parts = CitationParser.Parse(citation);

        Assert.Equal((pmid, null), (parts.Pmid?.Value, parts.Pmcid));
    }

    [Theory]
    [InlineData("doi: 10.1000/abc.1PMID: 31452104", "10.1000/abc.1", 31452104)]
    [InlineData("doi:10.1000/abc.1.PMID:31452104", "10.1000/abc.1", 31452104)]
    [InlineData("https://doi.org/10.1000/abc.1;PMID:31452104", "10.1000/abc.1", 31452104)]
    [InlineData("10.1000/abc.1|PMID 31452104", "10.1000/abc.1", 31452104)]
    [InlineData("doi:10.1000/abc.1.[PubMed: 31452104]", "10.1000/abc.1", 31452104)]
    [InlineData("doi:10.1000/abc.1[CrossRef][PubMed]", "10.1000/abc.1", null)]
    [InlineData("doi:10.1890/0012-9658(2006)87[1234:ABC]2.0.CO;2", "10.1890/0012-9658(2006)87[1234:abc]2.0.co;2", null)]
    [InlineData("doi:10.1016/j.pmid.2020.1", "10.1016/j.pmid.2020.1", null)]
    public void Parse_LabelOrMarkGluedToADoi_IsNoPartOfIt(string pasted, string doi, int? pmid)
    {
        CitationParts parts = CitationParser.Parse($"Smith J. A fine study of sepsis in adults. J Ex. 2020;12(3):45-9. {pasted}");

        Assert.Equal((Doi.Parse(doi), pmid), (parts.Doi, parts.Pmid?.Value));
    }

    [Theory]
    [InlineData("https://link.springer.com/article/10.1000/abc.1#Abs1", "10.1000/abc.1")]
    [InlineData("https://onlinelibrary.wiley.com/doi/10.1000/abc.1/full", "10.1000/abc.1")]
    [InlineData("https://www.tandfonline.com/doi/full/10.1000/abc.1?needAccess=true.", "10.1000/abc.1")]
    [InlineData("https://doi.org/10.1000/abc.1?utm_source=x&utm_medium=y;", "10.1000/abc.1")]
    [InlineData("https://doi.org/10.1000%2Fabc.1", "10.1000/abc.1")]
    [InlineData("doi: https://doi.org/10.1016/S0140-6736(20)31180-6).", "10.1016/s0140-6736(20)31180-6")]
    [InlineData("Available at https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf.", "10.1101/2020.01.01.123456")]
    [InlineData("pmid:31452104", "pmid:31452104")]
    [InlineData("Pmid 31452104", "pmid:31452104")]
    [InlineData("pmcid: pmc7092803", "PMC7092803")]
    [InlineData("pubmed.ncbi.nlm.nih.gov/31452104/.", "pmid:31452104")]
    [InlineData("europepmc.org/article/MED/31452104", "pmid:31452104")]
    public void Parse_IdAsPeoplePasteIt_IsTheIdAlone(string pasted, string id)
    {
        CitationParts parts = CitationParser.Parse($"Smith J. A fine study of sepsis in adults. J Ex. 2020;12(3):45-9. {pasted}");

        string? read = parts.Doi?.ToString() ?? (parts.Pmid is { } pmid ? $"pmid:{pmid}" : parts.Pmcid?.ToString());
        Assert.Equal((id, "12", "45"), (read, parts.Volume, parts.FirstPage));
        Assert.Contains(parts.Rest, (string?[])[null, "Available at"]);
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Parse_CommonStyles_FindsEveryPart(string citation, string expected)
    {
        CitationParts parts = CitationParser.Parse(citation);

        string authors = string.Join("; ", parts.Authors) + (parts.HasMoreAuthors ? "+" : "");
        Assert.Equal(expected, $"{authors}|{parts.Year}|{parts.Title}|{parts.Journal}|{parts.Volume}|{parts.Issue}|{parts.FirstPage}|{parts.LastPage}");
        Assert.Equal(CitedWorkKind.JournalArticle, parts.Kind);
    }

    [Fact]
    public void Parse_ReferencesOfTheGoldenPage_FindsEveryPart()
    {
        string[] lines = SeedPage.References.Split('\n');

        Assert.Equal(
            [
                "Qiu H+ 2025 Stem Cells Int 2025 9445735",
                "Kim HJ 2017 Dev Reprod 21 1",
                "Alizadeh S+ 2024 ACS Appl Bio Mater 7 2140",
                "Dominici M+ 2006 Cytotherapy 8 315",
                "Zheng G 2018 Cell Tissue Res 374 1",
            ],
            lines.Select(line => CitationParser.Parse(line)).Select(parts =>
                $"{parts.FirstAuthor}{(parts.HasMoreAuthors ? "+" : "")} {parts.Year} {parts.Journal} {parts.Volume} {parts.FirstPage}"));
        Assert.Equal("Human umbilical Cord-Mesenchymal stem cells combined with low dosage nintedanib rather than using alone mitigates pulmonary fibrosis in mice", CitationParser.Parse(lines[0]).Title);
        Assert.Equal("9445735", CitationParser.Parse(lines[0]).ArticleNumber);
    }

    [Fact]
    public void Parse_Identifiers_AreFoundAndAreNoPages()
    {
        CitationParts parts = CitationParser.Parse("Smith A. Title here. J Name. 2019;12:1–9. doi: 10.1016/S0140-6736(20)30183-5. PMID: 12345678; PMCID: PMC123456. [PubMed]");

        Assert.Equal(("10.1016/s0140-6736(20)30183-5", "12345678", "PMC123456"), (parts.Doi?.ToString(), parts.Pmid?.ToString(), parts.Pmcid?.ToString()));
        Assert.Equal(("12", "1", "9"), (parts.Volume, parts.FirstPage, parts.LastPage));
    }

    [Theory]
    [InlineData("World Health Organization. Global report on diabetes. Geneva: WHO Press; 2016.", CitedWorkKind.Book)]
    [InlineData("Smith J. My page [Internet]. 2019 [cited 2020 Jan 2]. Available from: https://example.org/page", CitedWorkKind.WebPage)]
    [InlineData("Smith J. Title. arXiv:1904.03323, 2019.", CitedWorkKind.Preprint)]
    [InlineData("Bartell SM. Davis, CA: University of California; 2003. Statistical Methods [PhD Dissertation]", CitedWorkKind.Thesis)]
    [InlineData("He K, Sun J. Deep residual learning. In: Proceedings of the IEEE Conference on Computer Vision. 2016:770–778", CitedWorkKind.ConferencePaper)]
    [InlineData("Chapman B. Free tools. In: Smith J, editor. Handbook of Python. 2nd ed. New York: Springer; 2009. p. 12-34.", CitedWorkKind.BookChapter)]
    public void Parse_OtherWorks_AreNoJournalArticles(string citation, CitedWorkKind kind)
    {
        CitationParts parts = CitationParser.Parse(citation);

        Assert.Equal(kind, parts.Kind);
        Assert.Null(parts.Journal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("See the supplement.")]
    [InlineData("Twelve of 30 patients (40%) had a ratio of 1:1000.")]
    public void Parse_TextThatIsNoCitation_InventsNothing(string text)
    {
        CitationParts parts = CitationParser.Parse(text);

        Assert.Equal((0, null, null, null, null), (parts.Authors.Count, parts.Year, parts.Journal, parts.Volume, parts.FirstPage));
    }

    [Fact]
    public void Parse_RandomText_AlwaysAnswers()
    {
        Random random = new(20250524);
        string[] pieces = ["Smith AB", ", ", ". ", "2019", ";", ":", "(", ")", "12", "-", "–", "et al", "J. Biol. Chem.", "10.1000/x", "doi:", " ", "\"", "‘", "PMID", "é", "\uD83D", "pp.", "vol", "In: ", "http://", "\0", "Suppl 1", "e12"];
        for (int i = 0; i < 5_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            CitationParts parts = CitationParser.Parse(text);
            Assert.True(parts.Title is null || parts.Title.Trim().Length > 0, text);
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("Smith A, ")]
    [InlineData("2019;12(")]
    [InlineData("10.1000/")]
    [InlineData("http://a ")]
    [InlineData("1-")]
    [InlineData("A. ")]
    [InlineData("PMID: 1 ")]
    [InlineData("(Comment in 2019;1:2. ")]
    public void Parse_ManyTimesTheSame_TakesBoundedTime(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        long start = TimeProvider.System.GetTimestamp();

        CitationParser.Parse(text);

        Assert.InRange(TimeProvider.System.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}

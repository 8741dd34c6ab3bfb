using NcbiClient.Eutils;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Eutils.Link;

/// <summary>Recorded answers, read and compared with what a person reads in them.</summary>
public sealed class LinkCorpusTests
{
    [Fact]
    public void Read_EveryRealAnswer_KeepsItsLinksAndNames()
    {
        Corpus.SkipUnlessPresent();
        int read = 0;
        foreach (CorpusFile file in Corpus.Files.Where(static file => file.Utility == "elink" && (file.IsReal || file.Kind.Contains("whole file", StringComparison.Ordinal))))
        {
            LinkResult result = Read(file);

            LinkSetDb[] links = [.. result.Sets.SelectMany(static set => set.LinkSetDbs)];
            int urls = result.Sets.Sum(static set => set.UrlSets.Sum(static urls => urls.Urls.Count));
            Assert.Equal(file.Records, links.Sum(static list => list.Links.Count) + urls);
            string[] names =
            [
                .. links.Select(static list => list.LinkName.Value),
                .. result.Sets.SelectMany(static set => set.Histories).Select(static list => list.LinkName.Value),
                .. result.Sets.SelectMany(static set => set.Checks).SelectMany(static check => check.Links).Select(static info => info.LinkName.Value),
            ];

            // The index lists some of the names.
            string[] noted = file.Note.Split("links: ") is [_, var list, ..] ? list.Split(';')[0].Split(", ") : [];
            Assert.All(noted, name => Assert.Contains(name.TrimEnd(' ', '.'), names));
            Assert.Equal(file.Note.Contains("IdUrlList", StringComparison.Ordinal), result.Sets.Any(static set => !set.UrlSets.IsEmpty));
            Assert.Equal(file.Note.Contains("IdCheckList", StringComparison.Ordinal), result.Sets.Any(static set => !set.Checks.IsEmpty));
            Assert.Equal(file.Note.Contains("Score", StringComparison.Ordinal), links.Any(static list => list.Links.Any(static link => link.Score is not null)));
            Assert.All(result.Sets, static set => Assert.Null(set.Error));
            read++;
        }

        Assert.True(read >= 39, $"Only {read} answers were read.");
    }

    [Fact]
    public void Read_ById_HasASetForEach()
    {
        LinkResult result = Read("biogo+ncbi/link_test.00.xml");

        Assert.Equal(2, result.Sets.Count);
        Assert.Equal(["157427902"], result.Sets[1].Ids);
        Assert.Equal(new EntrezDatabase("protein"), result.Sets[1].DatabaseFrom);
        Assert.Equal([new NcbiClient.Eutils.Link { Id = "522311" }], result.SetOf("157427902")!.LinksOf(new LinkName("protein_gene")));
        Assert.Null(result.SetOf("1"));
    }

    [Fact]
    public void Read_Union_HasOneSet()
    {
        LinkResult result = Read("biogo+ncbi/link_test.01.xml");

        Assert.Equal(["15718680", "157427902"], Assert.Single(result.Sets).Ids);
        Assert.Equal(["522311", "3702"], result.Sets[0].LinksOf(new LinkName("protein_gene")).Select(static link => link.Id));
    }

    [Fact]
    public void Read_Scores_AreThere()
    {
        LinkSet set = Assert.Single(Read("biogo+ncbi/link_test.02.xml").Sets);

        Assert.Equal(8, set.LinksOf(LinkName.PubMedSimilar).Count);
        Assert.Equal(new NcbiClient.Eutils.Link { Id = "15876306", Score = 75133399 }, set.LinksOf(LinkName.PubMedSimilar)[0]);
        Assert.Equal(new NcbiClient.Eutils.Link { Id = "12582308", Score = 48635669 }, set.LinksOf(new LinkName("pubmed_pubmed_reviews_five"))[4]);
    }

    [Fact]
    public void Read_ScoresInJson_AreThere()
    {
        LinkSet set = Assert.Single(Read("_transcribed/elink_neighbor_score.json").Sets);

        Assert.Equal(["37258680"], set.Ids);
        Assert.Equal(new NcbiClient.Eutils.Link { Id = "40117988", Score = 21881630 }, set.LinksOf(LinkName.PubMedSimilar)[4]);
    }

    [Fact]
    public void Read_AllDatabases_HasRemarksOfEmptyOnes()
    {
        LinkSet set = Assert.Single(Read("bioperl+Bio-EUtilities/elink_dball.xml").Sets);

        Assert.Equal(10, set.LinkSetDbs.Count);
        Assert.Equal(("Empty result", 0), (set.LinkSetDbs[2].Info, set.LinkSetDbs[2].Links.Count));
        Assert.Equal(2147483647, set.LinksOf(new LinkName("protein_protein"))[0].Score);
        Assert.Equal([new Pmid(11572479)], set.PmidsOf(new LinkName("protein_pubmed")));
        Assert.True(set.PmidsOf(new LinkName("protein_taxonomy")).IsEmpty);
    }

    [Fact]
    public void Read_LinkOut_HasSitesAndProviders()
    {
        LinkSet set = Assert.Single(Read("biogo+ncbi/link_test.03.xml").Sets);
        IdUrlSet urls = Assert.Single(set.UrlSets);

        Assert.Equal(("19880848", 3), (urls.Id, urls.Urls.Count));
        Assert.Equal(new Uri("http://eurheartj.oxfordjournals.org/cgi/pmidlookup?view=long&pmid=19880848"), urls.Urls[1].Url);
        Assert.Equal(["free resource", "full-text online", "publisher of information in url"], urls.Urls[1].Attributes);
        Assert.Equal(["publishers/providers"], urls.Urls[1].SubjectTypes);
        Assert.Equal(["Full Text Sources"], urls.Urls[1].Categories);
        Assert.Equal("Atherosclerosis", urls.Urls[2].LinkName);
        Assert.Equal(
            new LinkProvider
            {
                Name = "MedlinePlus Health Information",
                NameAbbr = "MEDPLUS",
                Id = "3162",
                Url = new Uri("http://medlineplus.gov/"),
                UrlLanguage = "EN",
                IconUrl = new Uri("http://www.nlm.nih.gov/medlineplus/images/linkout_sm.gif"),
                IconUrlLanguage = "EN",
            },
            urls.Urls[2].Provider);
    }

    [Fact]
    public void Read_LinkOutOfToday_LacksProviderUrlAndHasRelativeIcon()
    {
        ObjUrl url = Assert.Single(Assert.Single(Assert.Single(Read("biopython+biopython/elink5.xml").Sets).UrlSets).Urls);

        Assert.Equal(new Uri("https://academic.oup.com/brain/article-lookup/doi/10.1093/brain/123.1.171"), url.Url);
        Assert.Equal("/corehtml/query/egifs/https:--academic.oup.com-images-oup_pubmed.png", url.IconUrl!.OriginalString);
        Assert.Equal(("7898", null), (url.Provider!.Id, url.Provider.Url));
    }

    [Fact]
    public void Read_RecordsWithoutSites_SaySo()
        => Assert.Equal(["No links"], Read("bioperl+Bio-EUtilities/elink_llinks.xml").Sets[0].UrlSets.Where(static set => set.Id == "68536103").Select(static set => set.Info));

    [Fact]
    public void Read_Checks_AreYesAndNo()
    {
        Assert.Equal(
            [new IdCheck { Id = "21614549", HasNeighbor = true }, new IdCheck { Id = "219152114", HasNeighbor = false }],
            Read("biogo+ncbi/link_test.04.xml").Sets[0].Checks);
        IdCheck all = Read("biopython+biopython/elink7.xml").Sets[0].Checks[0];
        Assert.Equal(
            new LinkInfo { DatabaseTo = new("pubmed"), LinkName = LinkName.PubMedSimilar, MenuTag = "Similar articles", HtmlTag = "Similar articles", Priority = 1 },
            all.Links.Single(static info => info.LinkName == LinkName.PubMedSimilar));
        Assert.Equal((new EntrezDatabase("LinkOut"), 255), (all.Links[^1].DatabaseTo, all.Links[^1].Priority));
    }

    [Fact]
    public void Read_History_HasItsKey()
    {
        LinkSetDbHistory history = Assert.Single(Assert.Single(Read("_transcribed/elink_neighbor_history.json").Sets).Histories);

        Assert.Equal(new HistoryKey { WebEnv = "MCID_69a05477d8ca431195043acc", QueryKey = 1 }, history.History);
        Assert.Equal(EntrezDatabase.Gene, history.DatabaseTo);
    }

    [Fact]
    public void Read_MuchCited_KeepsAll()
    {
        LinkResult result = Read("illumination-k+pubmed-client/citations_31978945.json");

        Assert.Equal(13877, result.SetOf(new Pmid(31978945))!.PmidsOf(LinkName.PubMedCitedIn).Count);
    }

    [Fact]
    public void Read_ReferencesAndNone_AreListsOrEmpty()
    {
        Assert.Equal([new Pmid(4589401), new Pmid(10029499)], Read("rayyanqcri+entrez-ruby/pubmed-refs-1000147.xml").Sets[0].PmidsOf(LinkName.PubMedReferences));
        Assert.True(Read("illumination-k+pubmed-client/citations_35123456.json").Sets[0].LinkSetDbs.IsEmpty);
        Assert.True(Read("metapub+metapub/medgen_elink_pubmed_0_entries.xml").Sets[0].LinkSetDbs.IsEmpty);
    }

    [Fact]
    public void Read_SetWithoutDatabase_IsFromTheOneAsked()
        => Assert.Equal(EntrezDatabase.PubMed, Read("ropensci+rentrez/test.xml").Sets[0].DatabaseFrom);

    private static LinkResult Read(string name)
    {
        Corpus.SkipUnlessPresent();
        return Read(Corpus.Files.Single(file => file.Name == $"files/{name}"));
    }

    private static LinkResult Read(CorpusFile file)
        => file.Format == "json" ? LinkJsonReader.Read(file.ReadBytes(), EntrezDatabase.PubMed) : LinkXmlReader.Read(file.ReadBytes(), EntrezDatabase.PubMed);
}

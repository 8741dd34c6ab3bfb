using System.Text.Json;

namespace NcbiClient.Testing.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("heart", "103 102 101")]
    [InlineData("HEART asthma", "102")]
    [InlineData("heart attack", "101")]
    [InlineData("heart[ti]", "102 101")]
    [InlineData("heart[Title]", "102 101")]
    [InlineData("heart[TIAB]", "102 101")]
    [InlineData("gene[title/abstract]", "104 103 101")]
    [InlineData("\"gene editing\"[tiab]", "101")]
    [InlineData("gene AND editing", "101")]
    [InlineData("gene OR asthma", "104 103 102 101")]
    [InlineData("asthma OR gene NOT therapy", "103 102 101")]
    [InlineData("asthma OR (gene NOT therapy)", "103 102 101")]
    [InlineData("heart NOT asthma", "103 101")]
    [InlineData("NOT heart", "105 104")]
    [InlineData("covid-19", "101")]
    [InlineData("covid 19[tiab]", "101")]
    [InlineData("vaccin*", "103")]
    [InlineData("\"gene edit*\"[tiab]", "101")]
    [InlineData("naive", "103")]
    [InlineData("beta catenin[ti]", "103")]
    [InlineData("\"patients heart\"[tiab:~1]", "101")]
    [InlineData("\"patients heart\"[tiab:~0]", "")]
    [InlineData("\"heart crispr\"[ti:~4]", "101")]
    [InlineData("\"heart crispr\"[ti:~3]", "")]
    [InlineData("smith[au]", "102 101")]
    [InlineData("smith j[au]", "102 101")]
    [InlineData("\"smith j\"[au]", "101")]
    [InlineData("smith ja[Author]", "102")]
    [InlineData("muller ka[au]", "101")]
    [InlineData("john smith[au]", "101")]
    [InlineData("smith, john[fau]", "101")]
    [InlineData("smith j[1au]", "102 101")]
    [InlineData("muller[lastau]", "101")]
    [InlineData("muller[1au]", "")]
    [InlineData("heart study[cn]", "103")]
    [InlineData("editor e[ed]", "102")]
    [InlineData("science[ta]", "104 103")]
    [InlineData("\"Nat Rev Genet\"[Journal]", "101")]
    [InlineData("1471-0064[ta]", "101")]
    [InlineData("100962779[jid]", "101")]
    [InlineData("17[vi] AND 5[ip] AND 284[pg]", "101")]
    [InlineData("humans[mh]", "104 101")]
    [InlineData("humans/genetics[mh]", "101")]
    [InlineData("genetics[sh]", "101")]
    [InlineData("\"gene editing\"[majr]", "101")]
    [InlineData("humans[majr]", "")]
    [InlineData("humans[mesh:noexp]", "104 101")]
    [InlineData("review[pt]", "101")]
    [InlineData("review[filter]", "101")]
    [InlineData("german[la]", "102")]
    [InlineData("ger[la]", "102")]
    [InlineData("english[filter]", "101")]
    [InlineData("hasabstract", "103 101")]
    [InlineData("free full text[sb]", "101")]
    [InlineData("gene & editing", "101")]
    [InlineData("gene|asthma", "104 103 102 101")]
    [InlineData("asthma OR heart 2016[dp]", "101")]
    [InlineData("hasabstract[filter]", "103 101")]
    [InlineData("medline[sb]", "101")]
    [InlineData("publisher[sb]", "102")]
    [InlineData("inprocess[sb]", "")]
    [InlineData("pubmed pmc[sb]", "101")]
    [InlineData("all[sb]", "105 104 103 102 101")]
    [InlineData("103[uid]", "103")]
    [InlineData("103[PMID] OR 105[pmid]", "105 103")]
    [InlineData("102:104[uid]", "104 103 102")]
    [InlineData("10.1038/nrg.2016.49[doi]", "101")]
    [InlineData("\"10.1038/NRG.2016.49\"[DOI]", "101")]
    [InlineData("doi:10.1038/nrg.2016.49[doi]", "101")]
    [InlineData("10.1038/nrg.2016.49", "101")]
    [InlineData("\"10.1016/S0140-6736(19)30001-1\"[lid]", "102")]
    [InlineData("nrg.2016.49[aid]", "101")]
    [InlineData("PMC7092803[pmcid]", "101")]
    [InlineData("PMC7092803[aid]", "101")]
    [InlineData("beta catenin[nm]", "103")]
    [InlineData("CA123[gr]", "103")]
    [InlineData("NCT00000102[si]", "103")]
    [InlineData("ClinicalTrials.gov/NCT00000102[si]", "103")]
    [InlineData("\"broad institute\"[ad]", "104")]
    [InlineData("orcid 0000-0003-2782-2509[auid]", "104")]
    [InlineData("0000-0003-2782-2509[auid]", "104")]
    [InlineData("gene drive[ot]", "103")]
    [InlineData("2019[dp]", "103 102")]
    [InlineData("2019/07[dp]", "103")]
    [InlineData("2019/01/01:2019/06/30[pdat]", "102")]
    [InlineData("2016:2019[Date - Publication]", "103 102 101")]
    [InlineData("1998[dp]", "104")]
    [InlineData("2019:3000[dp] AND heart", "103 102")]
    [InlineData("heart 2016[dp]", "101")]
    [InlineData("2016/06/01[edat]", "101")]
    [InlineData("2020[lr]", "102")]
    [InlineData("\"last 30 days\"[edat]", "105 104 103")]
    [InlineData("the heart and asthma", "102")]
    public async Task Search_Query_FindsWhatPubMedWould(string term, string pmids)
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Library.Articles);

        JsonElement result = await emulator.SearchAsync(term);

        Assert.Equal(pmids, string.Join(' ', result.Ids()));
        Assert.Equal(result.Ids().Length.ToString(), result.GetProperty("count").GetString());
    }

    [Theory]
    [InlineData("heart asthma", "\"heart\"[All Fields] AND \"asthma\"[All Fields]")]
    [InlineData("\"CRISPR editing\"[tiab] AND Heart[ti]", "\"CRISPR editing\"[Title/Abstract] AND \"Heart\"[Title]")]
    [InlineData("(asthma OR crispr) AND heart NOT review[pt]", "((\"asthma\"[All Fields] OR \"crispr\"[All Fields]) AND \"heart\"[All Fields]) NOT \"review\"[Publication Type]")]
    [InlineData("smith[au]", "smith[Author]")]
    [InlineData("2019[pdat]", "2019/01/01:2019/12/31[Date - Publication]")]
    [InlineData("10.1038/nrg.2016.49", "\"10 1038 nrg 2016 49\"[All Fields]")]
    [InlineData("\"Nat Rev Genet\"[ta]", "\"nat rev genet\"[Journal]")]
    public async Task Search_Query_IsTranslatedInPubMedsStyle(string term, string translation)
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Library.Articles);

        JsonElement result = await emulator.SearchAsync(term);

        Assert.Equal(translation, result.GetProperty("querytranslation").GetString());
    }

    [Fact]
    public async Task Search_UnknownWord_IsDroppedAndReported()
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Library.Articles);

        JsonElement result = await emulator.SearchAsync("asthma AND p.E1317Q");

        Assert.Equal([102], result.Ids());
        Assert.Equal(["p.E1317Q"], result.Texts("errorlist", "phrasesnotfound"));
        Assert.Equal("\"asthma\"[All Fields]", result.GetProperty("querytranslation").GetString());
    }

    [Fact]
    public async Task Search_UnknownHeading_IsReportedWithItsTag()
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Library.Articles);

        JsonElement result = await emulator.SearchAsync("humans[mh] AND fleegle[MeSH Terms]");

        Assert.Equal(["fleegle[MeSH Terms]"], result.Texts("errorlist", "phrasesnotfound"));
        Assert.Equal([104, 101], result.Ids());
    }

    [Fact]
    public async Task Search_UnknownField_SearchesAllFieldsAndSaysSo()
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Library.Articles);

        JsonElement result = await emulator.SearchAsync("asthma[jungle]");

        Assert.Equal([102], result.Ids());
        Assert.Equal(["jungle"], result.Texts("errorlist", "fieldsnotfound"));
    }

    [Fact]
    public async Task Search_QuotedPhraseNotFound_SearchesItsWordsAndSaysSo()
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Library.Articles);

        JsonElement result = await emulator.SearchAsync("\"attack of the heart\"");

        Assert.Equal([101], result.Ids());
        Assert.Equal(["\"attack of the heart\""], result.Texts("warninglist", "quotedphrasesnotfound"));
        Assert.Equal(["of", "the"], result.Texts("warninglist", "phrasesignored"));
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "101")]
    public async Task Search_DoiNotIndexed_FindsOthersOnlyWhenDoisAreTokenised(bool tokenise, string pmids)
    {
        using NcbiEmulator emulator = Emulators.Make(out _, tokenise: tokenise).Add(Library.Articles);

        JsonElement result = await emulator.SearchAsync("\"10.1038/nrg.2016.99999\"[doi]");

        Assert.Equal(pmids, string.Join(' ', result.Ids()));
    }

    [Theory]
    [InlineData("field", "title", "102 101")]
    [InlineData("field", "Affiliation", "")]
    public async Task Search_FieldParameter_LimitsTermsWithoutTag(string name, string value, string pmids)
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Library.Articles);

        Assert.Equal(pmids, await emulator.FoundAsync("heart", (name, value)));
    }

    [Fact]
    public async Task Search_DateParameters_LimitTheHits()
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Library.Articles);

        Assert.Equal("102", await emulator.FoundAsync("heart", ("mindate", "2019/02"), ("maxdate", "2019/02"), ("datetype", "edat")));
        Assert.Equal("103 102", await emulator.FoundAsync("heart", ("mindate", "2019"), ("maxdate", "2019"), ("datetype", "pdat")));
        JsonElement recent = await emulator.SearchAsync("heart", ("reldate", "60"), ("datetype", "edat"));
        Assert.Equal([103], recent.Ids());
        Assert.Equal("\"heart\"[All Fields] AND 2026/01/14:2026/03/15[Date - Entry]", recent.GetProperty("querytranslation").GetString());
    }

    [Theory]
    [InlineData("relevance", "104 103 102 101")]
    [InlineData("pub_date", "103 102 101 104")]
    [InlineData("Author", "101 102 103 104")]
    [InlineData("JournalName", "102 101 104 103")]
    public async Task Search_Sort_OrdersTheHits(string sort, string pmids)
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Library.Articles);

        Assert.Equal(pmids, await emulator.FoundAsync("heart OR gene", ("sort", sort)));
    }

    [Fact]
    public async Task Search_ArticleAddedAgain_IsFoundAsItIsNow()
    {
        using NcbiEmulator emulator = Emulators.Make().Add(Library.Articles);
        Assert.Equal("102", await emulator.FoundAsync("asthma"));

        emulator.Add(Library.Articles[1] with { Title = "Bronchitis" });

        Assert.Empty(await emulator.FoundAsync("asthma"));
        Assert.Equal("102", await emulator.FoundAsync("bronchitis"));
        Assert.Equal(5, emulator.ArticleCount);
    }
}

using System.Text;
using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Eutils.Search;

public sealed class SearchResultReaderTests
{
    [Fact]
    public void Read_EveryPart_IsKept()
    {
        SearchResult result = Read("""
            {"header":{"type":"esearch","version":"0.3"},"esearchresult":{"count":"603","retmax":"2","retstart":"20","querykey":"1","webenv":"MCID_1",
            "idlist":["36374290","36370080"],"translationset":[{"from":"heart attack","to":"\"myocardial infarction\"[MeSH Terms]"}],
            "translationstack":[{"term":"a[All Fields]","field":"All Fields","count":"-1","explode":"N"},{"term":"b[MeSH Terms]","field":"MeSH Terms","count":7,"explode":"Y"},"AND","GROUP"],
            "querytranslation":"a AND b","errorlist":{"phrasesnotfound":["zzz"],"fieldsnotfound":["nofield"]},
            "warninglist":{"phrasesignored":["the"],"quotedphrasesnotfound":["\"q q\""],"outputmessages":["No items found."]}}}
            """);

        Assert.Equal(new SearchResult
        {
            Database = EntrezDatabase.PubMed,
            Count = 603,
            RetMax = 2,
            RetStart = 20,
            Ids = ["36374290", "36370080"],
            History = new HistoryKey { WebEnv = "MCID_1", QueryKey = 1 },
            QueryTranslation = "a AND b",
            Translations = [new SearchTranslation { From = "heart attack", To = "\"myocardial infarction\"[MeSH Terms]" }],
            TranslationStack =
            [
                new SearchTranslationStep { Term = "a[All Fields]", Field = "All Fields", Count = -1, Explode = false },
                new SearchTranslationStep { Term = "b[MeSH Terms]", Field = "MeSH Terms", Count = 7, Explode = true },
                new SearchTranslationStep { Operator = "AND" },
                new SearchTranslationStep { Operator = "GROUP" },
            ],
            Errors = new SearchErrors { PhrasesNotFound = ["zzz"], FieldsNotFound = ["nofield"] },
            Warnings = new SearchWarnings { PhrasesIgnored = ["the"], QuotedPhrasesNotFound = ["\"q q\""], OutputMessages = ["No items found."] },
        }, result);
        Assert.Equal([new Pmid(36374290), new Pmid(36370080)], result.Pmids);
    }

    [Fact]
    public void Read_NumbersAsNumbers_AreRead()
    {
        SearchResult result = Read("""{"esearchresult":{"count":5000000000,"retmax":1,"retstart":0,"querykey":3,"webenv":"M","idlist":[17]}}""");

        Assert.Equal((5_000_000_000, 1), (result.Count, result.RetMax));
        Assert.Equal(["17"], result.Ids);
        Assert.Equal(3, result.History?.QueryKey);
    }

    [Fact]
    public void Read_OnlyACount_LeavesTheRestEmpty()
        => Assert.Equal(new SearchResult { Count = 7 }, Read("""{"esearchresult":{"count":"7"}}"""));

    [Fact]
    public void Read_NullAndEmptyParts_AreNone()
        => Assert.Equal(
            new SearchResult { Count = 7 },
            Read("""{"esearchresult":{"count":"7","retmax":"","idlist":null,"translationset":[],"querytranslation":null,"errorlist":[],"warninglist":null}}"""));

    [Fact]
    public void Pmids_OfAnotherDatabase_AreNone()
    {
        SearchResult result = Read("""{"esearchresult":{"count":"1","idlist":["NM_001301717.2"]}}""", EntrezDatabase.Nuccore);

        Assert.Equal(["NM_001301717.2"], result.Ids);
        Assert.True(result.Pmids.IsEmpty);
    }

    [Theory]
    [InlineData("", "esearchresult")]
    [InlineData("[]", "")]
    [InlineData("{}", "esearchresult")]
    [InlineData("""{"esearchresult":"x"}""", "esearchresult")]
    [InlineData("""{"esearchresult":["x"]}""", "esearchresult")]
    [InlineData("""{"esearchresult":{}}""", "esearchresult/count")]
    [InlineData("""{"esearchresult":{"count":"many"}}""", "esearchresult/count")]
    [InlineData("""{"esearchresult":{"count":"1.5"}}""", "esearchresult/count")]
    [InlineData("""{"esearchresult":{"count":{}}}""", "esearchresult/count")]
    [InlineData("""{"esearchresult":{"count":"1","retmax":"99999999999"}}""", "esearchresult/retmax")]
    [InlineData("""{"esearchresult":{"count":"1","idlist":"17"}}""", "esearchresult/idlist")]
    [InlineData("""{"esearchresult":{"count":"1","idlist":[["17"]]}}""", "esearchresult/idlist")]
    [InlineData("""{"esearchresult":{"count":"1","idlist":["x"]}}""", "esearchresult/idlist")]
    [InlineData("""{"esearchresult":{"count":"1","idlist":["PMID: 17"]}}""", "esearchresult/idlist")]
    [InlineData("""{"esearchresult":{"count":"1","idlist":["0"]}}""", "esearchresult/idlist")]
    [InlineData("""{"esearchresult":{"count":"1","translationset":["x"]}}""", "esearchresult/translationset")]
    [InlineData("""{"esearchresult":{"count":"1","querytranslation":"\uD800"}}""", "esearchresult")]
    public void Read_Malformed_IsAFormatExceptionThatSaysWhere(string json, string path)
        => Assert.Equal(path, Assert.Throws<NcbiFormatException>(() => Read(json)).ElementPath);

    [Fact]
    public void Read_AnyCutOrChangedByte_ThrowsNothingButFormatException()
    {
        byte[] whole = Encoding.UTF8.GetBytes("""{"esearchresult":{"count":"603","retmax":"2","idlist":["3"],"translationstack":[{"count":"-1"},"AND"],"errorlist":{"phrasesnotfound":["z"]}}}""");
        Random chance = new(20261122);
        for (int turn = 0; turn < 20_000; turn++)
        {
            byte[] spoilt = whole[..chance.Next(whole.Length + 1)];
            for (int change = chance.Next(3); change > 0 && spoilt.Length > 0; change--)
            {
                spoilt[chance.Next(spoilt.Length)] = (byte)chance.Next(256);
            }

            try
            {
                SearchResultReader.Read(spoilt, EntrezDatabase.PubMed);
            }
            catch (NcbiFormatException)
            {
                continue;
            }
        }
    }

    private static SearchResult Read(string json, EntrezDatabase? database = null)
        => SearchResultReader.Read(Encoding.UTF8.GetBytes(json), database ?? EntrezDatabase.PubMed);
}

using System.Globalization;
using System.Text.Json;
using NcbiClient.Eutils;
using NcbiClient.TestSupport;
using NcbiClient.Tests.Transport;
using Xunit;

namespace NcbiClient.Tests.Eutils.IdConversion;

public sealed class EutilsClientIdConversionTests
{
    private const string NoRecords = """{"status":"ok","records":[]}""";
    private const string Refused = """{"status":"error","http_status":"400","http_status_reason":"Bad Request","errors":[{"message":"All values of query param `ids` must be PubMed IDs (Positive Integers).","code":"invalid_pmids"}]}""";

    [Fact]
    public async Task ConvertIdsAsync_Address_IsOfTheConverterAndHasNoKey()
    {
        using EutilsClientFixture ncbi = new(EutilsClientFixture.Key, ScriptedHandler.Answer(200, NoRecords));

        IdConversionResult result = await ncbi.Client.ConvertIdsAsync(
            new IdConversionRequest { Ids = [Doi.Parse("10.1038/ng.590")], IncludeVersions = true }, TestContext.Current.CancellationToken);

        Assert.Equal(
            ["https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/?ids=10.1038/ng.590&idtype=doi&format=json&versions=yes&showaiid=no&tool=tests&email=tests@example.org"],
            ncbi.Addresses);
        Assert.Equal("The converter did not answer for this identifier.", Assert.Single(result.Conversions).Error);
    }

    [Fact]
    public async Task ConvertIdsAsync_TypesMixed_AreAskedApartAndAnsweredInOrder()
    {
        using EutilsClientFixture ncbi = new(
            null,
            ScriptedHandler.Answer(200, """{"records":[{"pmid":2,"requested-id":"2","pmcid":"PMC20"},{"pmid":1,"requested-id":"1","pmcid":"PMC10","doi":"10.1000/ABC"}]}"""),
            ScriptedHandler.Answer(200, """{"records":[{"doi":"10.1000/abc","pmcid":"PMC10","pmid":1,"requested-id":"10.1000/abc"}]}"""),
            ScriptedHandler.Answer(200, """{"records":[{"pmcid":"PMC30","requested-id":"30","status":"error","errmsg":"Identifier not found in PMC"}]}"""));

        IdConversionResult result = await ncbi.Client.ConvertIdsAsync(
            IdConversionRequest.For([new Pmid(1), Doi.Parse("10.1000/abc"), new Pmid(2), new Pmcid(30), new Pmid(1)]), TestContext.Current.CancellationToken);

        Assert.Equal(["1", "10.1000/abc", "2", "PMC30", "1"], result.Conversions.Select(static conversion => conversion.Requested.Value));
        Assert.Equal([10, 10, 20, null, 10], result.Conversions.Select(static conversion => conversion.Pmcid?.Value));
        Assert.Equal([1, 1, 2, null, 1], result.Conversions.Select(static conversion => conversion.Pmid?.Value));
        Assert.Equal((false, "Identifier not found in PMC"), (result.Conversions[3].IsFound, result.Conversions[3].Error));
        Assert.Equal(Doi.Parse("10.1000/abc"), result.Conversions[0].Doi);
        Assert.Equal(3, ncbi.Requests);
        Assert.Contains("ids=1,2&idtype=pmid", ncbi.Addresses.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConvertIdsAsync_EmptyErrorMessage_IsNone()
    {
        using EutilsClientFixture ncbi = new("""{"records":[{"pmid":1,"requested-id":"1","pmcid":"PMC10","errmsg":""},{"pmid":2,"requested-id":"2","status":"error","errmsg":""}]}""");

        IdConversionResult result = await ncbi.Client.ConvertIdsAsync(IdConversionRequest.For([new Pmid(1), new Pmid(2)]), TestContext.Current.CancellationToken);

        Assert.Equal((null, new Pmcid(10)), (result.Conversions[0].Error, result.Conversions[0].Pmcid));
        Assert.Equal("an error without text", result.Conversions[1].Error);
    }

    [Fact]
    public async Task ConvertIdsAsync_Many_TravelByTwoHundredAndInShortAddresses()
    {
        using EutilsClientFixture ncbi = new(NoRecords);
        IEnumerable<ArticleId> pmids = Enumerable.Range(10_000_000, 401).Select(static n => (ArticleId)new Pmid(n));
        IEnumerable<ArticleId> dois = Enumerable.Range(1, 100).Select(static n => (ArticleId)Doi.Parse(string.Create(CultureInfo.InvariantCulture, $"10.1000/{new string('x', 60)}{n}")));

        await ncbi.Client.ConvertIdsAsync(IdConversionRequest.For(pmids.Concat(dois)), TestContext.Current.CancellationToken);

        Assert.Equal([200, 200, 1], ncbi.Addresses.Take(3).Select(static address => address.Split('&')[0].Split(',').Length));
        Assert.Equal(100, ncbi.Addresses.Skip(3).Sum(static address => address.Split('&')[0].Split(',').Length));
        Assert.All(ncbi.Addresses, static address => Assert.InRange(address.Length, 1, 4_000));
    }

    [Fact]
    public async Task ConvertIdsAsync_OneIdIsRefused_TheOthersAreNotLost()
    {
        using EutilsClientFixture ncbi = new(
            null,
            ScriptedHandler.Answer(400, Refused),
            ScriptedHandler.Answer(200, """{"records":[{"pmcid":"PMC1","pmid":1,"requested-id":"1"}]}"""),
            ScriptedHandler.Answer(400, Refused),
            ScriptedHandler.Answer(400, Refused),
            ScriptedHandler.Answer(200, """{"records":[{"pmcid":"PMC3","pmid":3,"requested-id":"3"}]}"""));

        IdConversionResult result = await ncbi.Client.ConvertIdsAsync(
            new IdConversionRequest { Ids = [new Pmid(1), new IdToConvert(IdConversionType.Pmid, "x"), new Pmid(3)] }, TestContext.Current.CancellationToken);

        Assert.Equal([1, null, 3], result.Conversions.Select(static conversion => conversion.Pmcid?.Value));
        Assert.Contains("must be PubMed IDs", result.Conversions[1].Error, StringComparison.Ordinal);
        Assert.Equal(5, ncbi.Requests);
    }

    [Theory]
    [InlineData(400, """{"status":"error","errors":[{"message":"query param `email` is missing.","code":"x"}]}""")]
    [InlineData(403, "<html><head><title>Forbidden</title></head></html>")]
    public async Task ConvertIdsAsync_RefusedForAnotherReason_Throws(int status, string body)
    {
        using EutilsClientFixture ncbi = new(body, status);

        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(
            () => ncbi.Client.ConvertIdsAsync(IdConversionRequest.For([new Pmid(1), new Pmid(2)]), TestContext.Current.CancellationToken));

        Assert.Equal(("idconv", 1), (failure.Utility, ncbi.Requests));
    }

    [Fact]
    public async Task ConvertIdsAsync_Moved_NamesItsOption()
    {
        using EutilsClientFixture ncbi = new("", 301);

        NcbiServiceException failure = await Assert.ThrowsAsync<NcbiServiceException>(
            () => ncbi.Client.ConvertIdsAsync(IdConversionRequest.For([new Pmid(1)]), TestContext.Current.CancellationToken));

        Assert.Contains("NcbiOptions.IdConverterAddress", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConvertIdsAsync_DoiWithComma_IsAnsweredWithoutAsking()
    {
        using EutilsClientFixture ncbi = new(NoRecords);

        IdConversionResult result = await ncbi.Client.ConvertIdsAsync(IdConversionRequest.For([Doi.Parse("10.1000/a,b")]), TestContext.Current.CancellationToken);

        Assert.False(Assert.Single(result.Conversions).IsFound);
        Assert.Equal(0, ncbi.Requests);
    }

    [Fact]
    public async Task ConvertIdsAsync_WrongRequest_ThrowsBeforeSending()
    {
        using EutilsClientFixture ncbi = new(NoRecords);

        await Assert.ThrowsAsync<ArgumentException>(() => ncbi.Client.ConvertIdsAsync(new IdConversionRequest(), TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentException>(() => ncbi.Client.ConvertIdsAsync(IdConversionRequest.For([default]), TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentException>(() => new IdToConvert(IdConversionType.Doi, "10.1000/a b"));
        Assert.Throws<ArgumentException>(() => new IdToConvert(default, "1"));
        Assert.Equal(0, ncbi.Requests);
    }

    [Theory]
    [InlineData("lagotto+lagotto/should_report_if_there_are_events_and_event_count_returned_by_the_PMC_Europe_API.00.idconv.json", "pmid", "19749171", "19749171 PMC2763780 10.1124/pr.109.001263")]
    [InlineData("lagotto+lagotto/should_report_if_there_are_events_and_event_count_returned_by_the_PMC_Europe_API.01.idconv.json", "pmid", "19776281", "19776281 PMC2782675 10.1523/jneurosci.2643-09.2009")]
    [InlineData("lagotto+lagotto/should_report_if_there_are_events_and_event_count_returned_by_the_PMC_Europe_API.02.idconv.json", "pmid", "19308318", "invalid article id")]
    [InlineData("lagotto+lagotto/should_report_if_there_are_events_and_event_count_returned_by_the_PMC_Europe_API.04.idconv.json", "pmid", "20107070", "20107070 PMC2824913 10.1523/jneurosci.5150-09.2010")]
    [InlineData("lagotto+lagotto/should_report_if_there_are_events_and_event_count_returned_by_the_PMC_Europe_API.07.idconv.json", "pmid", "21116297", "invalid article id")]
    [InlineData("lagotto+lagotto/should_report_if_there_are_events_and_event_count_returned_by_the_PMC_Europe_API.09.idconv.json", "pmid", "19949811", "invalid article id")]
    [InlineData("lagotto+lagotto/should_report_if_there_are_no_events_and_event_count_returned_by_the_PMC_Europe_API.00.idconv.json", "doi", "10.1371/journal.pone.000002", "invalid article id")]
    [InlineData("ropensci+rcrossref/id_converter.00.idconv.json", "doi", "10.1038/NG.590", "20495566 PMC2883744 10.1038/ng.590")]
    [InlineData("ropensci+rcrossref/id_converter.00.idconv.json", "mid", "NIHMS198092", "20495566 PMC2883744 10.1038/ng.590")]
    [InlineData("ropensci+rcrossref/id_converter.00.idconv.json", "pmcid", "PMC2883744.2", "20495566 PMC2883744 10.1038/ng.590")]
    [InlineData("datadryad+dryad-app/fetch_pim_id_one_result.00.idconv.json", "doi", "valid_doi", "123456 PMC123456 ")]
    [InlineData("datadryad+dryad-app/fetch_pim_id_no_results.00.idconv.json", "doi", "not_found", "Identifier not found in PMC")]
    [InlineData("_transcribed/idconv_ok_two_pmids.json", "pmid", "29355051", "29355051 PMC6142073 10.1177/1534735417753544")]
    public void Read_RecordedAnswer_IsRead(string file, string type, string asked, string expected)
    {
        Corpus.SkipUnlessPresent();
        byte[] json = File.ReadAllBytes(Shared.PathTo("corpus", "files", file));

        NcbiClient.Eutils.IdConversion conversion = Assert.Single(IdConversionReader.Read(json, [new IdToConvert(new IdConversionType(type), asked)]));

        Assert.Equal(expected, conversion.Error ?? $"{conversion.Pmid} {conversion.Pmcid} {conversion.Doi?.Value.ToLowerInvariant()}");
    }

    [Fact]
    public void Read_Versions_AreThere()
    {
        Corpus.SkipUnlessPresent();
        byte[] json = File.ReadAllBytes(Shared.PathTo("corpus", "files", "ropensci+rcrossref", "id_converter.00.idconv.json"));

        NcbiClient.Eutils.IdConversion conversion = Assert.Single(IdConversionReader.Read(json, [Doi.Parse("10.1038/ng.590")]));

        Assert.Equal(
            [
                new IdConversionVersion { Pmcid = "PMC2883744.1", ManuscriptId = "UKMS29888" },
                new IdConversionVersion { Pmcid = "PMC2883744.2", ManuscriptId = "NIHMS198092", IsCurrent = true },
            ],
            conversion.Versions);
        Assert.Equal(conversion, JsonSerializer.Deserialize<NcbiClient.Eutils.IdConversion>(JsonSerializer.Serialize(conversion)));
    }

    [Fact]
    public async Task ConvertIdsAsync_WrongTypeOfOld_KeepsItsText()
    {
        Corpus.SkipUnlessPresent();
        string body = await File.ReadAllTextAsync(Shared.PathTo("corpus", "files", "ropensci+rcrossref", "id_converter_fails_type_param_bad.00.idconv.json"), TestContext.Current.CancellationToken);
        using EutilsClientFixture ncbi = new(body, 404);

        IdConversionResult result = await ncbi.Client.ConvertIdsAsync(
            new IdConversionRequest { Ids = [new IdToConvert(IdConversionType.Doi, "28371833")] }, TestContext.Current.CancellationToken);

        Assert.Contains("ID type 'doi' mismatch for '28371833'", Assert.Single(result.Conversions).Error, StringComparison.Ordinal);
    }
}

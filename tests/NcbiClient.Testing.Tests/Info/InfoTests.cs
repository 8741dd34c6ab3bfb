using System.Text.Json;
using System.Xml.Linq;
using NcbiClient.Eutils;
using NcbiClient.TestSupport;

namespace NcbiClient.Testing.Tests.Info;

public sealed class InfoTests
{
    private readonly NcbiEmulator _emulator = Emulators.Make().Add(Library.Articles);

    [Fact]
    public async Task Info_WithoutDatabase_ListsThoseOf2025()
    {
        Corpus.SkipUnlessPresent();
        using HttpClient client = _emulator.Client();
        using var recorded = JsonDocument.Parse(await File.ReadAllTextAsync(
            Shared.PathTo("corpus", "files", "illumination-k+pubmed-client", "database_list.json"), TestContext.Current.CancellationToken));
        string[] expected = [.. recorded.RootElement.GetProperty("einforesult").GetProperty("dblist").EnumerateArray().Select(name => name.GetString()!)];

        using var json = JsonDocument.Parse(await client.TextAsync("einfo.fcgi", ("retmode", "json")));
        XElement xml = XElement.Parse(await client.TextAsync("einfo.fcgi"));

        Assert.Equal(expected, json.RootElement.GetProperty("einforesult").GetProperty("dblist").EnumerateArray().Select(name => name.GetString()!));
        Assert.Equal(expected, xml.Descendants("DbName").Select(name => name.Value));
        using EutilsClient eutils = _emulator.CreateEutilsClient();
        Assert.Equal(expected, (await eutils.ListDatabasesAsync(TestContext.Current.CancellationToken)).Select(database => database.Value));
    }

    [Fact]
    public async Task Info_PubMed_HasTheRecordedFieldsAndLinks()
    {
        Corpus.SkipUnlessPresent();
        DatabaseInfo recorded = DatabaseInfo.Read(await File.ReadAllBytesAsync(Shared.PathTo("corpus", "files", "biopython+biopython", "einfo2.xml"), TestContext.Current.CancellationToken));
        using HttpClient client = _emulator.Client();

        foreach (string mode in new[] { "xml", "json" })
        {
            DatabaseInfo info = DatabaseInfo.Read(System.Text.Encoding.UTF8.GetBytes(await client.TextAsync("einfo.fcgi", ("db", "pubmed"), ("retmode", mode))));

            Assert.Equal(recorded with { Count = 5, Build = "Build-2026.03.15.12.00", LastUpdate = new EntrezDateTime("2026/03/15 12:00") }, info);
        }
    }

    [Fact]
    public async Task Info_Version2_SaysWhatCanBeTruncatedAndRanged()
    {
        using EutilsClient eutils = _emulator.CreateEutilsClient();

        DatabaseInfo info = await eutils.GetDatabaseInfoAsync(EntrezDatabase.PubMed, TestContext.Current.CancellationToken);

        Assert.Equal((50, 57, 5L), (info.Fields.Count, info.Links.Count, info.Count));
        Assert.Equal((true, false), (info.FindField("PDAT")?.IsRangeable, info.FindField("PDAT")?.IsTruncatable));
        Assert.Equal((false, true), (info.FindField("TIAB")?.IsRangeable, info.FindField("TIAB")?.IsTruncatable));
    }

    [Theory]
    [InlineData("blah", 200, "Can not retrieve DbInfo for db=blah")]
    [InlineData("gene", 400, "db=gene is not emulated")]
    public async Task Info_OtherDatabase_IsAnError(string database, int status, string text)
    {
        using HttpClient client = _emulator.Client();
        foreach (string mode in new[] { "xml", "json" })
        {
            using HttpResponseMessage response = await client.PostAsync("einfo.fcgi", ("db", database), ("retmode", mode));

            Assert.Equal(status, (int)response.StatusCode);
            Assert.Contains(text, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        using EutilsClient eutils = _emulator.CreateEutilsClient();
        await Assert.ThrowsAsync<NcbiRequestRejectedException>(() => eutils.GetDatabaseInfoAsync(new EntrezDatabase(database), TestContext.Current.CancellationToken));
    }
}

using NcbiClient.Eutils;
using NcbiClient.Records;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Eutils.Info;

/// <summary>Recorded answers, read and compared with what a person reads in them.</summary>
public sealed class DatabaseInfoCorpusTests
{
    [Fact]
    public void Read_EveryRealAnswer_HasAllFieldsOrDatabases()
    {
        Corpus.SkipUnlessPresent();
        int read = 0;
        foreach (CorpusFile file in Corpus.Real("einfo", format: "xml"))
        {
            byte[] answer = file.ReadBytes();
            bool isList = answer.AsSpan().IndexOf("<DbList>"u8) >= 0;

            Assert.Equal(file.Records, isList ? DatabaseInfoXml.ReadList(answer).Count : DatabaseInfo.Read(answer).Fields.Count);
            read++;
        }

        Assert.True(read >= 9, $"Only {read} answers were read.");
    }

    [Theory]
    [InlineData("Klortho+Eutils-JSON/einfo.xml", 51, "pubmed", "taxonomy")]
    [InlineData("biocommons+eutils/einfo.fcgi_retmode=xml.xml.gz", 49, "pubmed", "gtr")]
    [InlineData("biogo+ncbi/info_test.00.xml", 9, "pubmed", "assembly")]
    [InlineData("bioperl+Bio-EUtilities/einfo_dbs.xml", 37, "pubmed", "unists")]
    public void ReadList_RecordedList_HasItsDatabases(string file, int count, string first, string among)
    {
        EquatableList<EntrezDatabase> databases = DatabaseInfoXml.ReadList(Bytes(file));

        Assert.Equal((count, first), (databases.Count, databases[0].Value));
        Assert.Contains(new EntrezDatabase(among), databases);
    }

    [Fact]
    public void Read_PubMedJsonOf2025_HasItsValues()
    {
        DatabaseInfo info = DatabaseInfo.Read(Bytes("illumination-k+pubmed-client/pubmed_info.json"));

        Assert.Equal((EntrezDatabase.PubMed, "PubMed", "PubMed bibliographic record"), (info.Database, info.MenuName, info.Description));
        Assert.Equal(("Build-2025.06.25.07.12", 38_997_024L, 50, 57), (info.Build, info.Count, info.Fields.Count, info.Links.Count));
        Assert.Equal(new DateTime(2025, 6, 25, 7, 12, 0, DateTimeKind.Unspecified), info.LastUpdate?.ToDateTime());
        Assert.Equal(
            new DatabaseField { Name = "MESH", FullName = "MeSH Terms", Description = "Medical Subject Headings assigned to publication", IsSingleToken = true, IsHierarchical = true },
            info.FindField("mesh"));
        Assert.Equal("TIAB", info.FindField("Title/Abstract")?.Name);
        Assert.Null(info.FindField("AUTH"));
        Assert.Equal(["UID", "CNTY", "PID", "PPDT", "EPDT", "AUCL", "EID", "DSO", "P1DAT"], info.Fields.Where(field => field.IsHidden).Select(field => field.Name));
        Assert.Equal(
            ["PDAT", "EDAT", "MHDA", "MDAT", "CDAT", "PPDT", "EPDT", "CRDT", "P1DAT"], info.Fields.Where(field => field.IsDate).Select(field => field.Name));
        Assert.Equal("UID", Assert.Single(info.Fields, field => field.IsNumerical).Name);
        Assert.All(info.Fields, field => Assert.Null(field.TermCount));
        Assert.Equal(
            new DatabaseLink { Name = LinkName.PubMedToPmcReferences, Menu = "Cited in PMC", Description = "PubMed links associated with PMC", Target = EntrezDatabase.Pmc },
            info.Links.Single(link => link.Name == LinkName.PubMedToPmcReferences));
    }

    [Fact]
    public void Read_PubMedXmlAndJsonOf2025_HaveTheSameFieldsAndLinks()
    {
        DatabaseInfo xml = DatabaseInfo.Read(Bytes("biopython+biopython/einfo2.xml"));
        DatabaseInfo json = DatabaseInfo.Read(Bytes("illumination-k+pubmed-client/pubmed_info.json"));

        Assert.Equal(("Build-2025.11.27.06.33", 39_730_388L), (xml.Build, xml.Count));
        Assert.Equal(json.Fields, xml.Fields);
        Assert.Equal(json.Links, xml.Links);
    }

    [Fact]
    public void Read_ProteinOfVersion2_SaysWhatCanBeTruncatedAndRanged()
    {
        DatabaseInfo info = DatabaseInfo.Read(Bytes("biocommons+eutils/test_einfo_dbinfo.00.einfo.xml"));

        Assert.Equal(("protein", 1_291_933_024L, 33), (info.Database.Value, info.Count, info.Fields.Count));
        Assert.Equal((6_465_730_342L, true, false), (info.Fields[0].TermCount, info.Fields[0].IsTruncatable, info.Fields[0].IsRangeable));
        Assert.Equal(["ACCN", "PACC", "PDAT", "MDAT", "SLEN", "MLWT"], info.Fields.Where(field => field.IsRangeable == true).Select(field => field.Name));
        Assert.Equal(["UID", "PDAT", "MDAT", "SLEN", "MLWT"], info.Fields.Where(field => field.IsTruncatable == false).Select(field => field.Name));
    }

    [Theory]
    [InlineData("illumination-k+pubmed-client/assembly_info.json", "assembly")]
    [InlineData("illumination-k+pubmed-client/protein_info.json", "protein")]
    [InlineData("illumination-k+pubmed-client/snp_info.json", "snp")]
    [InlineData("illumination-k+pubmed-client/taxonomy_info.json", "taxonomy")]
    [InlineData("Klortho+Eutils-JSON/einfo.pubmed.json", "pubmed")]
    public void Read_OtherJson_IsReadWhole(string file, string database)
    {
        byte[] answer = Bytes(file);
        DatabaseInfo info = DatabaseInfo.Read(answer);

        Assert.Equal(database, info.Database.Value);
        Assert.True(info.Count > 0);
        Assert.Equal("ALL", info.Fields[0].Name);
        Assert.All(info.Links, link => Assert.Equal((false, false), (link.Name == default, link.Target == default)));
        int names = System.Text.Encoding.UTF8.GetString(answer).Split("\"name\":").Length - 1;
        Assert.Equal(names, info.Fields.Count + info.Links.Count);
    }

    private static byte[] Bytes(string file)
    {
        Corpus.SkipUnlessPresent();
        return Corpus.Files.Single(entry => entry.Name == "files/" + file).ReadBytes();
    }
}

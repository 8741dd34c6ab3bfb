using System.Text;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Records that lack what the DTD requires: nothing is added to them, and what else they have stays where it was.</summary>
public sealed class AbsentContentTests
{
    private static readonly string[] s_roots = ["PubmedArticle", "PubmedBookArticle"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ReadAndWrite_OneElementOrAttributeGone_AddsAndLosesNothing(int seed)
    {
        Random random = new(seed);
        PubMedXmlGenerator generator = new(random);
        for (int i = 0; i < 150; i++)
        {
            XElement record = generator.Next(s_roots[i % 2]);
            List<XObject> parts = [.. record.Descendants().Where(IsRemovable), .. record.Descendants().Attributes()];
            for (int cut = random.Next(1, 4); cut > 0 && parts.Count > 0; cut--)
            {
                int at = random.Next(parts.Count);
                Remove(parts[at]);
                parts.RemoveAt(at);
            }

            AssertUnchanged(record);
        }
    }

    [Theory]
    [InlineData("<AffiliationInfo><Identifier Source=\"ROR\" x=\"1\">a</Identifier><Identifier Source=\"GRID\" x=\"2\">b</Identifier></AffiliationInfo>")]
    [InlineData("<AffiliationInfo><Affiliation/><Identifier Source=\"ROR\" x=\"1\">a</Identifier></AffiliationInfo>")]
    public void ReadAndWrite_UnknownAttributesBehindWhatIsAbsent_StayWhereTheyWere(string affiliation) =>
        AssertUnchanged(XElement.Parse($"<PubmedArticle><MedlineCitation><PMID>5</PMID><Article><ELocationID EIdType=\"doi\" x=\"1\">a</ELocationID><ELocationID EIdType=\"pii\" x=\"2\">b</ELocationID><AuthorList><Author><LastName>A</LastName>{affiliation}</Author></AuthorList></Article></MedlineCitation></PubmedArticle>"));

    [Fact]
    public void ReadAndWrite_UnknownElementsInSeveralListsAndNoStatus_StayInTheirLists()
    {
        string lists = string.Concat("ABC".Select(static name => $"<ReferenceList><Reference><Citation>c</Citation><Foo>{name}</Foo></Reference></ReferenceList>"));
        AssertUnchanged(XElement.Parse($"<PubmedArticle><MedlineCitation Status=\"MEDLINE\"><PMID>5</PMID></MedlineCitation><PubmedData>{lists}</PubmedData></PubmedArticle>"));
    }

    [Fact]
    public void ReadArticle_RequiredPartsAbsent_SaysWhichByPath()
    {
        Article article = PubMedXml.ReadArticle("<PubmedBookArticle><BookDocument><PMID>5</PMID><Book><PubDate/><BookTitle>b</BookTitle></Book></BookDocument></PubmedBookArticle>"u8);

        Assert.Equal(
            ["/PubmedBookArticle/BookDocument[1]/PMID[1]: @Version", "/PubmedBookArticle/BookDocument[1]/Book[2]: Publisher", "/PubmedBookArticle/BookDocument[1]: ArticleIdList"],
            article.ElementOrders.Select(static order => $"{order.Path}: {string.Join(' ', order.Absent)}"));
    }

    [Fact]
    public void WriteArticle_WhatWasAbsentGivenByAUser_IsWritten()
    {
        Article read = PubMedXml.ReadArticle("<PubmedArticle><MedlineCitation><PMID>5</PMID></MedlineCitation></PubmedArticle>"u8);
        Article changed = read with { Title = MarkedText.FromText("New"), Status = RecordStatus.Medline, Languages = [new Language("eng")] };

        Assert.Equal("<PubmedArticle><MedlineCitation Status=\"MEDLINE\"><PMID>5</PMID><Article><ArticleTitle>New</ArticleTitle><Language>eng</Language></Article></MedlineCitation></PubmedArticle>", Encoding.UTF8.GetString(PubMedXml.WriteArticle(changed)));
    }

    [Fact]
    public void WriteArticle_ManyUnknownElementsThatMoved_TakesNoTimeToSpeakOf()
    {
        const int Count = 5000;
        string references = string.Concat(Enumerable.Repeat("<Reference><Citation>c</Citation><Foo/></Reference>", Count));
        Article read = PubMedXml.ReadArticle(Encoding.UTF8.GetBytes($"<PubmedArticle><MedlineCitation Status=\"MEDLINE\"><PMID>5</PMID></MedlineCitation><PubmedData><PublicationStatus/><ArticleIdList><ArticleId>5</ArticleId></ArticleIdList><ReferenceList>{references}</ReferenceList></PubmedData></PubmedArticle>"));
        Article moved = read with { PublicationStatus = null, History = [new HistoryDate { Status = PublicationStatus.Received, Date = PartialDate.From(2020) }] };

        Assert.Equal(Count, Encoding.UTF8.GetString(PubMedXml.WriteArticle(moved)).Split("<Foo/>").Length - 1);
    }

    private static bool IsRemovable(XElement element) => element.Name.LocalName is not ("PMID" or "MedlineCitation" or "BookDocument") && element.Name.Namespace == XNamespace.None && !element.Ancestors().Any(static parent => parent.Name.Namespace != XNamespace.None);

    private static void Remove(XObject part)
    {
        if (part is XAttribute attribute)
        {
            attribute.Remove();
        }
        else if (((XElement)part).Parent is not null)
        {
            ((XElement)part).Remove();
        }
    }

    private static void AssertUnchanged(XElement record)
    {
        byte[] xml = Encoding.UTF8.GetBytes(record.ToString(SaveOptions.DisableFormatting));
        Article article = PubMedXml.ReadArticle(xml);
        byte[] written = PubMedXml.WriteArticle(article);
        string? difference = XmlSameness.Difference(XmlSameness.Load(xml).Root!, XmlSameness.Load(written).Root!);
        Assert.True(difference is null, $"{difference}\n{record}");
        Assert.Equal(article, PubMedXml.ReadArticle(written));
        ArticleSameness.AssertEqual(article, ArticleJson.Deserialize(ArticleJson.Serialize(article)));
    }
}

using System.Text;
using System.Xml.Linq;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Elements that stand empty although the DTD has them hold something: nothing of them is lost, and of an empty list not even itself.</summary>
public sealed class EmptyElementTests
{
    private static readonly string[] s_roots = ["PubmedArticle", "PubmedBookArticle"];

    /// <summary>The elements that the records have as a plain list, so that an empty one has no other place than among what is unknown.</summary>
    private static readonly string[] s_lists =
    [
        "AccessionNumberList", "ArticleIdList", "ChemicalList", "CommentsCorrectionsList", "GeneSymbolList", "History", "MeshHeadingList", "ObjectList",
        "PersonalNameSubjectList", "PublicationTypeList", "PubmedBookData", "PubmedData", "Sections", "SupplMeshList",
    ];

    public static TheoryData<string> Wrappers =>
        [.. s_roots.SelectMany(PubMedGrammar.ReachableFrom).Distinct().Except([.. s_roots, "MedlineCitation", "BookDocument"]).Where(IsWrapper)];

    public static TheoryData<string> Lists => [.. s_lists];

    [Theory]
    [MemberData(nameof(Wrappers))]
    public void ReadAndWrite_WrapperOfTheDtdEmptied_LosesNothing(string name)
    {
        foreach ((XElement record, string what) in Emptied(name))
        {
            Article article = PubMedXml.ReadArticle(Bytes(record));
            byte[] written = PubMedXml.WriteArticle(article);
            XElement back = XElement.Load(new MemoryStream(written), LoadOptions.PreserveWhitespace);
            string? difference = XmlSameness.Difference(record, back);
            Assert.True(difference is null, $"{what}: {difference}");
            Article again = PubMedXml.ReadArticle(written);
            Assert.Equal(written, PubMedXml.WriteArticle(again));
            ArticleSameness.AssertEqual(again, ArticleJson.Deserialize(ArticleJson.Serialize(again)));
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void ReadArticle_EmptyList_IsUnknownContentInItsPlaceAndAnErrorIfStrict(string name)
    {
        XElement list = Records(name).First().Descendants(name).First();
        XElement parent = list.Parent!;
        int position = parent.Elements().ToList().IndexOf(list) + 1;
        list.ReplaceNodes();
        list.SetAttributeValue("new", "<");
        XElement record = parent.AncestorsAndSelf().Last();
        UnknownContent kept = Assert.Single(PubMedXml.ReadArticle(Bytes(record)).UnknownContent);
        Assert.Equal((position, null, null), (kept.Position, kept.AttributeName, kept.TextOffset));
        Assert.Matches($@"/{parent.Name.LocalName}(\[[0-9]+\])?$", kept.Path);
        Assert.Matches($"^<{name}( [^<>]+)? new=\"&lt;\"(/>|></{name}>)$", kept.Markup);

        list.SetAttributeValue("new", null);
        NcbiFormatException error = Assert.Throws<NcbiFormatException>(() => PubMedXml.ReadArticle(Bytes(record), new PubMedXmlReaderOptions { Strict = true }));
        Assert.Contains($"<{name}>", error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"/{name}[{position}]", error.ElementPath, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ChemicalList a='1'><!-- none --></ChemicalList>", "<ChemicalList a=\"1\"></ChemicalList>")]
    [InlineData("<ChemicalList a='1'><New b='2'/>stray</ChemicalList>", "<ChemicalList a=\"1\"><New b=\"2\"/>stray</ChemicalList>")]
    [InlineData("<ChemicalList a='1'><MeshHeading b='2'><DescriptorName c='3'>x</DescriptorName></MeshHeading></ChemicalList>", "<ChemicalList a=\"1\"><MeshHeading b=\"2\"><DescriptorName c=\"3\">x</DescriptorName></MeshHeading></ChemicalList>")]
    public void ReadArticle_ListWithNothingKnown_IsKeptWhole(string xml, string markup) =>
        Assert.Equal(markup, Assert.Single(Citation(xml).UnknownContent).Markup);

    [Fact]
    public void ReadArticle_EmptyListAndThenAList_HasTheItemsOfTheSecond()
    {
        const string Full = "<GeneSymbolList><GeneSymbol>a</GeneSymbol><GeneSymbol>b</GeneSymbol></GeneSymbolList>";
        Article article = Citation($"<GeneSymbolList/>{Full}<GeneSymbolList></GeneSymbolList>");
        Assert.Equal(["a", "b"], article.GeneSymbols);
        Assert.Equal([4, 6], article.UnknownContent.Select(item => item.Position));
        Assert.Contains($"<GeneSymbolList/>{Full}<GeneSymbolList></GeneSymbolList>", Encoding.UTF8.GetString(PubMedXml.WriteArticle(article)), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadArticle_UnknownContentBeforeAnEmptyList_Stays() =>
        Assert.Equal(["<New/>", "<SupplMeshList><Newer/></SupplMeshList>"], Citation("<New/><SupplMeshList><Newer/></SupplMeshList>").UnknownContent.Select(item => item.Markup));

    [Fact]
    public void ReadArticle_EmptyListsInDisorderWithinAnEmptyPart_HaveNoOrderOfTheirOwn()
    {
        const string Data = "<PubmedData><ObjectList/><History/></PubmedData>";
        Article article = PubMedXml.ReadArticle(Encoding.UTF8.GetBytes($"<PubmedArticle><MedlineCitation Status='MEDLINE'><PMID>1</PMID></MedlineCitation>{Data}</PubmedArticle>"));
        Assert.Equal(Data, Assert.Single(article.UnknownContent).Markup);
        Assert.All(article.ElementOrders, static order => Assert.Empty(order.Names));
    }

    [Fact]
    public void ReadArticle_PmidThatIsNoneWithAttributesWithin_KeepsItsOwn()
    {
        const string Pmid = "<PMID Version=\"1\">12<b Version=\"2\" new=\"3\"/></PMID>";
        Article article = Citation($"<CommentsCorrectionsList><CommentsCorrections>{Pmid}</CommentsCorrections></CommentsCorrectionsList>");
        Assert.Equal(Pmid, Assert.Single(article.UnknownContent).Markup);
    }

    private static Article Citation(string lists) => PubMedXml.ReadArticle(Encoding.UTF8.GetBytes(
        $"<PubmedArticle><MedlineCitation Status='MEDLINE'><PMID>1</PMID><Article/><MedlineJournalInfo/>{lists}</MedlineCitation></PubmedArticle>"));

    private static bool IsWrapper(string name) =>
        PubMedGrammar.Elements.TryGetValue(name, out PubMedDeclaration? declaration) && declaration is { IsMixed: false, IsText: false };

    /// <summary>Records with such an element emptied in one of the ways in which it may be empty.</summary>
    private static IEnumerable<(XElement Record, string What)> Emptied(string name)
    {
        XElement[] records = [.. Records(name).Take(3)];
        foreach ((string what, Action<XElement> empty) in Ways())
        {
            foreach (XElement record in records.Select(static record => new XElement(record)))
            {
                empty(record.Descendants(name).First());
                yield return (record, what);
            }
        }
    }

    private static IEnumerable<(string What, Action<XElement> Empty)> Ways() =>
    [
        ("empty", static element => element.RemoveNodes()),
        ("empty, no attributes", static element => element.RemoveAll()),
        ("empty, unknown attribute", static element => element.ReplaceNodes(new XAttribute("new", "1"))),
        ("unknown element only", static element => element.ReplaceNodes(new XElement("New", new XAttribute("a", "1"), "x"))),
        ("text only", static element => element.ReplaceNodes("stray")),
        ("unknown element, text and attribute", static element => element.ReplaceNodes(new XAttribute("new", "1"), "stray", new XElement("New"), "astray")),
        ("empty one before", static element => element.AddBeforeSelf(new XElement(element.Name))),
        ("empty one behind", static element => element.AddAfterSelf(new XElement(element.Name, element.Attributes()))),
    ];

    /// <summary>Generated records that hold such an element.</summary>
    private static IEnumerable<XElement> Records(string name)
    {
        string root = PubMedGrammar.ReachableFrom(s_roots[0]).Contains(name) ? s_roots[0] : s_roots[1];
        PubMedXmlGenerator generator = new(new Random(name.Length));
        for (int i = 0; i < 2000; i++)
        {
            XElement record = generator.Next(root);
            if (record.Descendants(name).Any())
            {
                yield return record;
            }
        }

        Assert.Fail($"No record with <{name}> was generated.");
    }

    private static byte[] Bytes(XElement record) => new PubMedXmlText(new Random(1)).Write(record);
}

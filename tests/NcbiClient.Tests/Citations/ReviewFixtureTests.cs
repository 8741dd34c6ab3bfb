using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Citations;

/// <summary>The golden fixture is what its README says: the page byte for byte, and an answer made of the page's facts only.</summary>
public partial class ReviewFixtureTests
{
    private const string Answer = "pubmed-review.efetch.xml";
    private const string PageHash = "e0c60d4f409debab6767ef24c4c098d754539109fba12dc439d4b015a0400279";

    [Fact]
    public void Page_Bytes_AreAsHandedOver() =>
        Assert.Equal(PageHash, Convert.ToHexStringLower(SHA256.HashData(Repository.FixtureBytes("pubmed-review-page.txt"))));

    [Fact]
    public void Page_BesideSharedSeed_IsTheSame()
    {
        Shared.SkipUnlessPresent();

        Assert.Equal(File.ReadAllBytes(Shared.PathTo("seed", "pubmed-review-page.txt")), Repository.FixtureBytes("pubmed-review-page.txt"));
    }

    [Fact]
    public void Answer_ByItsDtd_IsValid() => Assert.Empty(DtdValidation.Errors(Repository.FixtureBytes(Answer)));

    [Fact]
    public void Answer_WithoutTitle_IsInvalidByItsDtd()
    {
        string broken = Title().Replace(Repository.FixtureText(Answer), "");

        Assert.Contains("ArticleTitle", Assert.Single(DtdValidation.Errors(System.Text.Encoding.UTF8.GetBytes(broken))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ArticleTitle")]
    [InlineData("AbstractText")]
    [InlineData("Citation")]
    [InlineData("Keyword")]
    [InlineData("CoiStatement")]
    [InlineData("MedlineTA")]
    [InlineData("MedlinePgn")]
    [InlineData("ELocationID")]
    [InlineData("LastName")]
    [InlineData("ForeName")]
    [InlineData("PublicationType")]
    public void Answer_Facts_ArePrintedOnThePage(string element)
    {
        string page = string.Join('\n', SeedPage.Lines);
        XElement[] facts = [.. XDocument.Load(Path.Combine(Repository.Fixtures, Answer)).Descendants(element)];

        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Contains(fact.Value, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Answer_Placeholders_AreNamedInTheReadme()
    {
        string readme = Repository.FixtureText("README.md");
        XElement[] ids = [.. XDocument.Load(Path.Combine(Repository.Fixtures, Answer)).Descendants("Reference").Descendants("ArticleId")];

        Assert.Contains("40411639", readme, StringComparison.Ordinal);
        Assert.Equal(10, ids.Length);
        Assert.All(ids, id => Assert.Matches("^(9900000[2-5]|PMC99000002|10\\.5555/placeholder-[1-5])$", id.Value));
    }

    [GeneratedRegex("<ArticleTitle>.*?</ArticleTitle>")]
    private static partial Regex Title();
}

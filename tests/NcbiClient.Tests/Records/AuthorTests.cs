using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Records;

public sealed class AuthorTests
{
    [Theory]
    [InlineData("Nasiri", "Hajar", "H", null, "Hajar Nasiri", "Nasiri H")]
    [InlineData("King", "Martin Luther", "ML", "Jr", "Martin Luther King Jr", "King ML Jr")]
    [InlineData("Plato", null, null, null, "Plato", "Plato")]
    [InlineData("Smith", null, "J", null, "J Smith", "Smith J")]
    [InlineData("Empty", "", "X", null, "X Empty", "Empty X")]
    [InlineData("", "Only", "O", "", "Only", "O")]
    [InlineData(null, null, null, null, "", "")]
    public void Names_Person_AreJoined(string? last, string? fore, string? initials, string? suffix, string full, string shortName)
    {
        Author author = new() { LastName = last, ForeName = fore, Initials = initials, Suffix = suffix is null ? (MarkedText?)null : MarkedText.FromText(suffix) };
        Assert.Equal(full, author.FullName);
        Assert.Equal(full, author.ToString());
        Assert.Equal(shortName, author.ShortName);
    }

    [Fact]
    public void Names_Group_AreItsName()
    {
        Author author = new() { CollectiveName = MarkedText.FromMarkup("The <i>E. coli</i> Group") };
        Assert.Equal("The E. coli Group", author.FullName);
        Assert.Equal("The E. coli Group", author.ShortName);
    }

    [Fact]
    public void Names_PersonWithEmptyCollectiveName_AreThePersons()
    {
        Author author = new() { LastName = "A", CollectiveName = "" };
        Assert.Equal("A", author.FullName);
        Assert.Equal("A", author.ShortName);
    }

    [Theory]
    [InlineData("ORCID", "https://orcid.org/0000-0002-1825-0097.", "0000-0002-1825-0097")]
    [InlineData("ORCID", "orcid:0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("ORCID", "0000–0002–1825–0097", "0000-0002-1825-0097")]
    [InlineData("ORCID", "isni:0000-0002-1825-0097", null)]
    [InlineData("ORCID", "0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("ORCID", "http://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("ORCID", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("ORCID", "https://orcid.org/0000-0002-1825-0097/", "0000-0002-1825-0097")]
    [InlineData("ORCID", "orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("ORCID", "0000000218250097", "0000-0002-1825-0097")]
    [InlineData("ORCID", " 0000 0002 1825 0097 ", "0000-0002-1825-0097")]
    [InlineData("orcid", "0000-0002-1694-233x", "0000-0002-1694-233X")]
    [InlineData("ORCID", "0000-0002-1694-233X", "0000-0002-1694-233X")]
    [InlineData("ORCID", "0000-0002-1825-0098", null)]
    [InlineData("ORCID", "0000-0002-1825-009", null)]
    [InlineData("ORCID", "0000-0002-1825-00970", null)]
    [InlineData("ORCID", "0000-X002-1825-0097", null)]
    [InlineData("ORCID", "none", null)]
    [InlineData("ORCID", "", null)]
    [InlineData("ISNI", "0000-0002-1825-0097", null)]
    [InlineData(null, "0000-0002-1825-0097", null)]
    public void Orcid_AnySpelling_IsHyphenated(string? source, string value, string? orcid) =>
        Assert.Equal(orcid, new Author { Identifiers = [new Identifier { Source = source, Value = value }] }.Orcid);

    [Fact]
    public void Orcid_Several_IsTheFirstThatIsRight() => Assert.Equal("0000-0002-1825-0097", new Author
    {
        Identifiers = [new Identifier { Source = "ORCID", Value = "0000-0002-1825-0098" }, new Identifier { Source = "ORCID", Value = "0000-0002-1825-0097" }],
    }.Orcid);
}

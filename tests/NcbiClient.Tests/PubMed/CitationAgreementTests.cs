using NcbiClient.PubMed;
using Xunit;

namespace NcbiClient.Tests.PubMed;

/// <summary>Papers that agree with a citation in nearly all, and are not the one cited.</summary>
public sealed class CitationAgreementTests
{
    [Theory]
    [InlineData("Snow A. Modes of communication of cholera in the water of London. Part 2: the pumps. J Test. 1855;2:101-9.", "Modes of communication of cholera in the water of London. Part 3: the pumps", "2", "110")]
    [InlineData("Snow A. Studies on the cholera of London and its pumps. II. J Test. 1855;2:101-9.", "Studies on the cholera of London and its pumps. III", "2", "110")]
    [InlineData("Snow A. Heart disease and stroke statistics-2018 update: a report from the society. J Test. 1855.", "Heart disease and stroke statistics-2019 update: a report from the society", "3", "56")]
    public void IsSure_NextPartOfASeries_IsFalse(string citation, string title, string volume, string page) =>
        Assert.False(CitationAgreement.Compare(citation, ReferenceTestRecords.Paper(1, "Snow", title, 1855, volume, page)).IsSure);

    [Fact]
    public void IsSure_SamePartInOtherNumerals_IsTrue() =>
        Assert.True(CitationAgreement.Compare(
            "Snow A. Studies on the cholera of London and its pumps. Part 2. J Test. 1855;2:101-9.",
            ReferenceTestRecords.Paper(1, "Snow", "Studies on the cholera of London and its pumps. Part II", 1855, "2", "101")).IsSure);

    [Theory]
    [InlineData("2", "110")]
    [InlineData("4", "101")]
    public void IsSure_TextWithoutTitleAndOtherPlace_IsFalse(string volume, string page)
    {
        CitationAgreement agreement = CitationAgreement.Compare("Snow A, J Test 1855;2:101-9.", ReferenceTestRecords.Paper(1, "Snow", "Mode of communication of cholera", 1855, volume, page));

        Assert.NotEqual(PartAgreement.Differs, agreement.Title);
        Assert.False(agreement.IsSure);
    }

    [Fact]
    public void IsSure_TextWithoutTitleAndSamePlace_IsTrue() =>
        Assert.True(CitationAgreement.Compare("Snow A, J Test 1855;2:101-9.", ReferenceTestRecords.Paper(1, "Snow", "Mode of communication of cholera", 1855, "2", "101")).IsSure);

    [Theory]
    [InlineData("Snow A. J Test 1855;2:101.", "Mode of communication of cholera")]
    [InlineData("Snow A. Cholera. J Test 1855;2:101.", "Sepsis in children")]
    [InlineData("Snow A. Author's reply. J Test 1855;2:101.", "Author's reply")]
    public void IsSure_OtherFirstAuthorAndNoTellingTitle_IsFalse(string citation, string title)
    {
        CitationAgreement agreement = CitationAgreement.Compare(citation, ReferenceTestRecords.Paper(1, "Farr", title, 1855, "2", "101"));

        Assert.Equal((PartAgreement.Differs, PartAgreement.Agrees), (agreement.FirstAuthor, agreement.FirstPage));
        Assert.False(agreement.IsSure);
    }

    [Fact]
    public void IsSure_OtherFirstAuthorAndSameTitle_IsTrue() =>
        Assert.True(CitationAgreement.Compare("Snwo A. Mode of communication of cholera. J Test 1855;2:101.", ReferenceTestRecords.Paper(1, "Snow", "Mode of communication of cholera", 1855, "2", "101")).IsSure);

    [Fact]
    public void IsSure_NeitherTitleNorPage_IsFalse() =>
        Assert.False(CitationAgreement.Compare("Snow A. J Test 1855;2.", ReferenceTestRecords.Paper(1, "Snow", "Mode of communication of cholera", 1855, "2", "101")).IsSure);

    [Theory]
    [InlineData("Snow, A.; Roe, B. J Test 1855, 4, 205-220.", true)]
    [InlineData("Snow A. Plague. J Test. 1855;4:205-20.", true)]
    [InlineData("Farr W. Plague. Oxford: Oxford University Press; 1860.", true)]
    [InlineData("Farr W. Plague. Lancet. 1860.", true)]
    [InlineData("Farr W. Modes of cholera. Oxford: Oxford University Press; 1860.", false)] // shares words of the title
    [InlineData("Farr W. Plague. Oxford: Oxford University Press; 1856.", false)] // the year may be that of print
    [InlineData("Snow A, 1860.", false)]
    [InlineData("Snow A. J Test 1856;2:101-9.", false)]
    [InlineData("Snow A. J Test 1855;2:110-9.", false)] // a slip of the page
    [InlineData("Snow A. J Test 1855;4:101-9.", false)] // a slip of the volume
    [InlineData("Snow A. J Test 1855;4:e1234567.", false)] // an article number says nothing against a page
    [InlineData("Snow A (1855) J Test 1855:205-220.", false)] // the year as volume
    [InlineData("Snow A. Lancet 1855;4:205-20.", false)] // printed in another journal too
    [InlineData("Snow A. Mode of communication of cholera. J Test 1855;4:205-20.", false)]
    public void IsMismatch_TextThatGivesLittle_IsTrueOnlyIfItContradicts(string citation, bool expected) =>
        Assert.Equal(expected, CitationAgreement.Compare(citation, ReferenceTestRecords.Paper(1, "Snow", "Mode of communication of cholera", 1855, "2", "101")).IsMismatch);
}

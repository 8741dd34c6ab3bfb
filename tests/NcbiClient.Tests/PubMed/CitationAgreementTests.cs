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
}

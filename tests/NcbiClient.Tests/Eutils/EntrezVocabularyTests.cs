using NcbiClient.Eutils;
using Xunit;

namespace NcbiClient.Tests.Eutils;

public sealed class EntrezVocabularyTests
{
    [Fact]
    public void Value_KnownTerms_AreNcbisWords()
    {
        Assert.Equal("pubmed", EntrezDatabase.PubMed.Value);
        Assert.Equal("pdat", EntrezDateType.PublicationDate.Value);
        Assert.Equal("crdt", EntrezDateType.CreateDate.Value);
        Assert.Equal("acc", EntrezIdType.Accession.Value);
        Assert.Equal("pub_date", SearchSort.PublicationDate.Value);
        Assert.Equal("medline", FetchRetType.Medline.Value);
        Assert.Equal("asn.1", FetchRetMode.Asn1.Value);
    }

    [Fact]
    public void Database_OtherCase_IsTheSame() => Assert.Equal(EntrezDatabase.PubMed, new EntrezDatabase(" PubMed "));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Constructor_Blank_Throws(string value)
    {
        Assert.Throws<ArgumentException>(() => new EntrezDatabase(value));
        Assert.Throws<ArgumentException>(() => new SearchSort(value));
        Assert.Throws<ArgumentException>(() => new FetchRetType(value));
    }

    [Fact]
    public void Default_HasNoText() => Assert.Equal("", default(EntrezDatabase).ToString());
}

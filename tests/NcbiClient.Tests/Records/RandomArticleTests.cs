using NcbiClient.Records;
using NcbiClient.Tests.Xml;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Records;

public sealed class RandomArticleTests
{
    [Fact]
    public void SerializeAndDeserialize_AnyArticle_GivesAnEqualOne()
    {
        RandomArticle generator = new(new Random(12));
        for (int i = 0; i < 500; i++)
        {
            Article article = generator.Next();
            Article copy = ArticleJson.Deserialize(ArticleJson.Serialize(article, indented: i % 2 == 0));
            ArticleSameness.AssertEqual(article, copy);
            Assert.Equal(article.GetHashCode(), copy.GetHashCode());
            Assert.Equal(article.ToString(), copy.ToString());
        }
    }

    [Fact]
    public void WriteAndRead_AnyArticle_IsStableAfterTheFirstTime()
    {
        RandomArticle generator = new(new Random(13));
        for (int i = 0; i < 500; i++)
        {
            Article article = generator.Next() with { UnknownContent = [], ElementOrders = [] };
            Article read = PubMedXml.ReadArticle(PubMedXml.WriteArticle(article), new PubMedXmlReaderOptions { Strict = article.DateCreated is null });
            ArticleSameness.AssertEqual(read, PubMedXml.ReadArticle(PubMedXml.WriteArticle(read)));
            Assert.Equal(article.Title, read.Title);
            Assert.Equal(article.Abstract?.Sections, read.Abstract?.Sections);
            Assert.Equal(article.ReferenceLists, read.ReferenceLists);
        }
    }

    [Fact]
    public void Shortcuts_AnyArticle_DoNotThrow()
    {
        RandomArticle generator = new(new Random(14));
        for (int i = 0; i < 300; i++)
        {
            Article article = generator.Next();
            _ = (article.Doi, article.Pmcid, article.Published, article.IsRetracted, article.Grants, article.References.Count(), article.Keywords.Count());
            _ = string.Join(' ', article.Authors.Select(author => author.FullName + author.ShortName + author.Orcid));
            _ = string.Join(' ', article.References.Select(reference => $"{reference.Pmid}{reference.Doi}{reference.Pmcid}{reference.Citation.ToHtml()}{reference.Citation.ToMarkdown()}"));
        }
    }
}

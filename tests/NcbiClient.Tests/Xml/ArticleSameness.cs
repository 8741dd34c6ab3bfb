using NcbiClient.Records;
using NcbiClient.TestSupport;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Compares articles as values, and says where they differ.</summary>
internal static class ArticleSameness
{
    public static void AssertEqual(Article expected, Article actual)
    {
        if (expected != actual)
        {
            Assert.Fail(GoldenFile.FirstDifference(ArticleJson.Serialize(expected, indented: true), ArticleJson.Serialize(actual, indented: true)));
        }
    }
}

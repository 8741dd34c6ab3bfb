using System.Text.Json;
using NcbiClient.Citations;
using NcbiClient.PubMed;
using NcbiClient.Records;
using NcbiClient.Testing;
using NcbiClient.Tests.Xml;
using Xunit;

namespace NcbiClient.Tests.Records;

public sealed class ReadingListJsonTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void SourceGeneratedContext_AnyArticle_GivesAnEqualOne()
    {
        RandomArticle generator = new(new Random(14));
        for (int i = 0; i < 200; i++)
        {
            Article article = generator.Next();
            ArticleSameness.AssertEqual(article, Copy(new ReadingListEntry { Article = article }).Article!);
        }
    }

    [Fact]
    public void SourceGeneratedContext_ResolvedReference_GivesAnEqualOne()
    {
        Article article = AuthoredArticle.Usual;
        CitationAgreement agreement = CitationAgreement.Compare("Smith A. The long title of a short letter. Lancet 1998;351:637.", article with { Title = "The long title of a short letter" });
        ReadingListEntry entry = new()
        {
            Reference = new ResolvedReference
            {
                Position = 3,
                Reference = new Reference { Citation = MarkedText.FromMarkup("Doe J. <i>E. coli</i>. 2019."), ArticleIds = [new ArticleIdentifier { Type = ArticleIdType.Doi, Value = "10.1000/1" }] },
                Source = ReferenceSource.Record,
                Citation = CitationParser.Parse("Doe J, Roe R. On fields. J Ex. 2019;7(2):100-9. doi: 10.1000/1"),
                Article = article,
                MatchedBy = ReferenceRoute.ELink,
                Agreement = agreement,
                Confidence = 0.5,
                Candidates = [new ReferenceCandidate { Article = article, FoundBy = ReferenceRoute.ELink, Agreement = agreement }],
                ConflictingIds = [Doi.Parse("10.1000/2"), new Pmid(5)],
            },
        };

        Assert.Equal(entry, Copy(entry));
    }

    [Fact]
    public async Task SourceGeneratedContext_SearchAndAnswer_GiveEqualOnes()
    {
        using NcbiEmulator ncbi = new(new NcbiEmulatorOptions { EnforceRateLimit = false });
        ncbi.Add(AuthoredArticle.Usual);
        using PubMedClient pubmed = ncbi.CreatePubMedClient();
        PubMedSearch search = await pubmed.SearchAsync($"{AuthoredArticle.Usual.Pmid}[pmid] OR sepsis[ti]", cancellationToken: Token);
        await foreach (ArticleAnswer answer in pubmed.GetArticlesAsync([AuthoredArticle.Usual.Pmid, new Pmid(404)], Token))
        {
            ReadingListEntry entry = new() { Search = search, Answer = answer };

            Assert.Equal(entry, Copy(entry));
        }
    }

    [Fact]
    public void SourceGeneratedContext_TextAndAuthor_GiveEqualOnes()
    {
        ReadingListEntry entry = new() { Note = MarkedText.FromMarkup("H<sub>2</sub>O"), Author = AuthoredArticle.Usual.Authors.First() };

        Assert.Equal(entry, Copy(entry));
    }

    private static ReadingListEntry Copy(ReadingListEntry entry)
    {
        string json = JsonSerializer.Serialize(entry, ReadingListJsonContext.Default.ReadingListEntry);
        return JsonSerializer.Deserialize(json, ReadingListJsonContext.Default.ReadingListEntry)!;
    }
}

using System.Text;
using NcbiClient.Eutils;
using NcbiClient.Tests.Eutils;
using NcbiClient.Transport;
using NcbiClient.Transport.Classification;
using Xunit;

namespace NcbiClient.Tests.Transport.Classification;

/// <summary>Errors that efetch writes as plain text, as public recordings have them.</summary>
public sealed class PlainTextErrorTests
{
    private const string NotUnderstood = "Error: F a i l e d  t o  u n d e r s t a n d  i d :  N O P E \n\n\n";
    private const string NotRetrieved = "Error: CEFetchPApplication::proxy_stream(): Error: F a i l e d  t o  r e t r i e v e  s e q u e n c e :  N G _ 9 9 9 9 9 9 \n\n";
    private const string Escaped = "+Error%3A+CEFetchPApplication%3A%3Aproxy_stream()%3A+Error%3A+F+a+i+l+e+d++t+o++r+e+t+r+i+e+v+e";

    private static readonly FetchRequest Fasta = new() { Database = EntrezDatabase.Nuccore, Ids = ["NOPE"], RetType = FetchRetType.Fasta };

    [Fact]
    public async Task FetchAsync_TextThatSaysErrorUnderStatus200_IsARejection()
    {
        using EutilsClientFixture ncbi = new(NotUnderstood);

        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(
            () => ncbi.Client.FetchAsync(Fasta, TestContext.Current.CancellationToken));

        Assert.Contains("Error: Failed to understand id: NOPE", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ID list is empty! Possibly it has no correct IDs.")]
    [InlineData("<eFetchResult><ERROR>ID list is empty! In it there are neither IDs nor accessions.\n Error: CEFetchPApplication::proxy_stream(): HTTP/1.1 400 Bad Request</ERROR></eFetchResult>")]
    public async Task FetchAsync_NoIdThatEFetchKnows_IsARejection(string body)
    {
        using EutilsClientFixture ncbi = new(body);

        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(
            () => ncbi.Client.FetchAsync(Fasta, TestContext.Current.CancellationToken));

        Assert.Contains("ID list is empty!", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FetchAsync_TextThatSaysErrorUnderStatus400_TellsWhatItSays()
    {
        using EutilsClientFixture ncbi = new(Escaped, 400);

        NcbiRequestRejectedException failure = await Assert.ThrowsAsync<NcbiRequestRejectedException>(
            () => ncbi.Client.FetchAsync(Fasta, TestContext.Current.CancellationToken));

        Assert.Contains("HTTP 400: Error: CEFetchPApplication::proxy_stream(): Error: Failed to retrieve", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NotRetrieved)]
    [InlineData("Cannot process ID list\n Error: CEFetchPApplication::proxy_stream(): HTTP/1.1 500 Internal Server Error\n")]
    [InlineData(">NC_1 whole\nACGT\nError: CEFetchPApplication::proxy_stream(): Resource temporarily unavailable\n")]
    public async Task FetchAsync_TextThatEndsInAnError_MayPass(string body)
    {
        using EutilsClientFixture ncbi = new(body);

        NcbiServiceException failure = await Assert.ThrowsAsync<NcbiServiceException>(() => ncbi.Client.FetchAsync(Fasta, TestContext.Current.CancellationToken));

        Assert.True(failure.IsTransient);
        Assert.Contains("CEFetchPApplication", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\nPMID- 1\nTI  - Error: a study.\nAB  - A B C D E F G H.\n")]
    [InlineData("1. J Err. 2001;1:1.\n\nError: what it is.\n")]
    [InlineData(">Error: no error\nACGT\n")]
    public void Classify_RecordsThatSpeakOfErrors_AreFine(string body) =>
        Assert.True(AnswerClassifier.Classify(new AnswerFacts(200), Encoding.UTF8.GetBytes(body), ExpectedBody.PlainText, null).IsFine);

    [Fact]
    public void Classify_TextThatSaysErrorInPlaceOfXml_TellsWhatItSays()
    {
        Verdict verdict = AnswerClassifier.Classify(new AnswerFacts(200), Encoding.UTF8.GetBytes(NotUnderstood), ExpectedBody.Xml(), null);

        Assert.Equal((FailureKind.Rejection, "NCBI answered: Error: Failed to understand id: NOPE"), (verdict.Kind, verdict.Message));
    }
}

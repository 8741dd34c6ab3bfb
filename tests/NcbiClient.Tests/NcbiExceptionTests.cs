using System.Net;
using NcbiClient.PubMed;
using Xunit;

namespace NcbiClient.Tests;

public sealed class NcbiExceptionTests
{
    [Fact]
    public void Message_AllFacts_SaysWhatWhereHowOftenAndWhatNext()
    {
        NcbiConnectionException failure = new("The connection was closed in mid-body.")
        {
            Utility = "efetch",
            Attempts = 6,
            NextStep = "Check the network.",
        };

        Assert.Equal("The connection was closed in mid-body (efetch, after 6 attempts). Check the network.", failure.Message);
    }

    [Fact]
    public void Message_SomeFacts_LeavesTheOthersOut()
    {
        Assert.Equal("No", new NcbiServiceException("No") { NextStep = "" }.Message.TrimEnd('.'));
        Assert.Equal("No (esearch). X", new NcbiServiceException("No") { Utility = "esearch", NextStep = "X" }.Message);
        Assert.Equal("No (after 1 attempt). X", new NcbiServiceException("No") { Attempts = 1, NextStep = "X" }.Message);
    }

    public static TheoryData<NcbiException, bool> Family => new()
    {
        { new NcbiConnectionException("x"), true },
        { new NcbiTimeoutException("x"), true },
        { new NcbiRateLimitException("x"), true },
        { new NcbiIncompleteResultException("x"), true },
        { new NcbiServiceException("x"), false },
        { new NcbiRequestRejectedException("x"), false },
        { new NcbiFormatException("x"), false },
        { new ArticleNotFoundException(new Pmid(1)), false },
    };

    [Theory]
    [MemberData(nameof(Family), DisableDiscoveryEnumeration = true)]
    public void EachKind_ByDefault_KnowsWhetherItPassesAndWhatToDo(NcbiException failure, bool isTransient)
    {
        Assert.Equal(isTransient, failure.IsTransient);
        Assert.NotEmpty(failure.NextStep);
        Assert.EndsWith(failure.NextStep, failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, failure.Attempts);
        Assert.Null(failure.Utility);
    }

    [Fact]
    public void IsTransient_Set_Overrules()
    {
        Assert.True(new NcbiServiceException("x") { IsTransient = true, StatusCode = HttpStatusCode.BadGateway }.IsTransient);
        Assert.False(new NcbiRateLimitException("x") { IsTransient = false }.IsTransient);
    }

    [Fact]
    public void InnerException_Given_IsKeptAndNotPrintedInTheMessage()
    {
        InvalidOperationException cause = new("api_key=secret");
        NcbiTimeoutException failure = new("Too slow", cause);

        Assert.Same(cause, failure.InnerException);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ArticleNotFound_AnyId_NamesIt()
    {
        ArticleNotFoundException failure = new(Doi.Parse("10.1000/A"));

        Assert.Equal(Doi.Parse("10.1000/a"), failure.Id);
        Assert.StartsWith("PubMed has no article 10.1000/a. ", failure.Message, StringComparison.Ordinal);
    }
}

using System.Text.Json;
using NcbiClient.PubMed;
using Xunit;

namespace NcbiClient.Tests.PubMed;

public sealed class PubMedCheckpointTests
{
    [Theory]
    [InlineData("""{"version":1,"query":"crispr","announced":3000,"delivered":100}""", "2900")]
    [InlineData("""{"version":1,"query":"crispr","pending":[7],"announced":3000,"delivered":100}""", "2899")]
    [InlineData("""{"version":1,"query":"crispr","pending":[7,null],"announced":3,"delivered":1}""", "without a PMID")]
    [InlineData("""{"version":1,"query":"crispr","announced":-1}""", "negative")]
    [InlineData("""{"version":1,"query":"crispr","before":9,"announced":5,"delivered":-3}""", "negative")]
    [InlineData("""{"version":2,"query":"crispr"}""", "version 2")]
    public void FromJson_PartsContradictEachOther_IsRefused(string json, string reason)
    {
        JsonException refusal = Assert.Throws<JsonException>(() => PubMedCheckpoint.FromJson(json));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"version":1,"query":"crispr","announced":100,"delivered":100}""", true)]
    [InlineData("""{"version":1,"query":"crispr","pending":[7,3],"announced":102,"delivered":100}""", false)]
    [InlineData("""{"version":1,"query":"crispr","before":9000000,"announced":30000,"delivered":100}""", false)]
    [InlineData("""{"version":1,"query":"crispr","pending":[7]}""", false)]
    public void FromJson_WhatIsLeftIsSaid_IsRead(string json, bool isComplete) => Assert.Equal(isComplete, PubMedCheckpoint.FromJson(json).IsComplete);

    [Fact]
    public void StreamIdsAsync_CheckpointThatLostWhatIsLeft_IsRefused()
    {
        using StreamFixture fixture = new();
        PubMedCheckpoint lost = new() { Query = "many[ti]", Announced = 3000, Delivered = 100 };

        Assert.Throws<ArgumentException>(() => fixture.Client.StreamIdsAsync(lost, cancellationToken: TestContext.Current.CancellationToken));
    }
}

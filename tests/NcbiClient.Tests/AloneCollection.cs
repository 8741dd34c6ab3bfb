using Xunit;

namespace NcbiClient.Tests;

/// <summary>Tests beside which no other test runs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}

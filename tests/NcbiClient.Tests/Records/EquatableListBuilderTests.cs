using NcbiClient.Records;
using Xunit;

namespace NcbiClient.Tests.Records;

public sealed class EquatableListBuilderTests
{
    [Fact]
    public void ToList_AnyNumberOfElements_GivesAllInOrder()
    {
        for (int count = 0; count <= 70; count++)
        {
            EquatableListBuilder<string> builder = default;
            for (int i = 0; i < count; i++)
            {
                Assert.Equal(i, builder.Count);
                builder.Add($"{i}");
            }

            Assert.Equal(Enumerable.Range(0, count).Select(static i => $"{i}"), builder.ToList());
        }
    }
}

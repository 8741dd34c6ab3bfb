using NcbiClient.Xml.Bulk;
using Xunit;

namespace NcbiClient.Tests.Xml.Bulk;

public sealed class ShortWaitTests
{
    private const int Never = int.MaxValue;

    private readonly ShortWait _wait = new();
    private int _asked;

    [Fact]
    public void Until_NeverSo_EndsSoonerEachTime()
    {
        Assert.Equal([1025, 513, 257, 129, 65, 33, 33], Asked(Never, Never, Never, Never, Never, Never, Never)); // once before the first turn
    }

    [Fact]
    public void Until_SoInTime_EndsThenAndHasMorePatienceIfItWasSoon()
    {
        Assert.Equal([2, 1025, 513, 129, 258, 513], Asked(2, Never, Never, 129, 258, Never)); // half of 256 turns, and one more than half of 512
    }

    [Fact]
    public void Until_SoAlready_DoesNotWaitAndLearnsNothing()
    {
        Assert.Equal([1025, 1, 1, 513], Asked(Never, 1, 1, Never));
    }

    [Fact]
    public void Until_AnotherOneWaits_DoesNotWaitToo()
    {
        List<int> asked = [];
        _wait.Until(this, other =>
        {
            asked.AddRange(other.Asked(Never));
            return asked.Count == 10;
        });
        Assert.Equal([1025, .. Enumerable.Repeat(1, 9)], asked); // the first one waited, since this one did not yet
        Assert.Equal([1025], Asked(Never)); // and now nobody waits any more
    }

    /// <summary>How often is asked when the answer is yes for the so manieth time.</summary>
    private int[] Asked(params ReadOnlySpan<int> yes)
    {
        int[] asked = new int[yes.Length];
        for (int i = 0; i < yes.Length; i++)
        {
            _asked = 0;
            _wait.Until(yes[i], at => ++_asked >= at);
            asked[i] = _asked;
        }

        return asked;
    }
}

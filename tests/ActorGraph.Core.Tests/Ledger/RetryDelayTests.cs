using ActorGraph.Core.Ledger;
using Xunit;

namespace ActorGraph.Core.Tests.Ledger;

public sealed class RetryDelayTests
{
    [Theory]
    [InlineData(1, 15)]
    [InlineData(2, 30)]
    [InlineData(4, 120)]
    [InlineData(7, 960)]
    [InlineData(8, 1440)]
    [InlineData(1000, 1440)]
    public void After_Failures_DoublesUpToADay(int tries, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), RetryDelay.After(tries));
}

using ActorGraph.Pipeline.Calibration;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Calibration;

public sealed class ReliabilityTableTests
{
    [Fact]
    public void Of_Claims_CountsThemByTenths()
    {
        var table = ReliabilityTable.Of([(0.82, true), (0.88, false), (1.0, true), (0.31, false)]);

        Assert.Equal(
            [new(0.3, 1, 0.31, 0), new(0.8, 2, 0.85, 0.5), new(0.9, 1, 1, 1)],
            table.Bins.Select(b => b with { MeanConfidence = Math.Round(b.MeanConfidence, 3) })
        );
        Assert.Equal(4, table.Claims);
        Assert.Equal((0.31 + (2 * 0.35)) / 4, table.ExpectedError, 6);
        Assert.Equal(((0.18 * 0.18) + (0.88 * 0.88) + (0.31 * 0.31)) / 4, table.BrierScore, 6);
    }

    [Fact]
    public void Of_NoClaims_IsEmpty() =>
        Assert.Equal((0, 0.0), (ReliabilityTable.Of([]).Bins.Count, ReliabilityTable.Of([]).ExpectedError));
}

using ActorGraph.Text.Parsing.Network;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing.Network;

public class PackedSentencesTests
{
    [Fact]
    public void Reset_DescendingLengths_LaysRowsOutStepByStep()
    {
        var batch = new PackedSentences();

        batch.Reset([4, 2, 2, 1]);

        Assert.Equal(9, batch.RowCount);
        Assert.Equal([4, 3, 1, 1], Enumerable.Range(0, batch.StepCount).Select(batch.Active));
        Assert.Equal([0, 4, 7, 8], Enumerable.Range(0, batch.StepCount).Select(batch.Start));
        Assert.Equal(6, batch.Row(sentence: 2, step: 1));
    }

    [Fact]
    public void Reset_AfterALargerBatch_ForgetsIt()
    {
        var batch = new PackedSentences();
        batch.Reset([9, 9, 9]);

        batch.Reset([2, 1]);

        Assert.Equal((2, 3, 2), (batch.Count, batch.RowCount, batch.StepCount));
    }
}

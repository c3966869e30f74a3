using System.Runtime.Intrinsics;
using ActorGraph.Text.Parsing.Network;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing.Network;

public class ActivationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1e-4f)]
    [InlineData(0.7f)]
    [InlineData(-3.2f)]
    [InlineData(12)]
    [InlineData(-60)]
    [InlineData(500)]
    [InlineData(-500)]
    public void SigmoidAndTanh_AnyValue_AgreeWithMath(float x)
    {
        Assert.Equal((float)(1 / (1 + Math.Exp(-x))), Activation.Sigmoid(Vector256.Create(x))[0], 1e-6f);
        Assert.Equal((float)Math.Tanh(x), Activation.Tanh(Vector256.Create(x))[3], 1e-6f);
    }

    [Fact]
    public void LeakyRectify_AnyLength_ScalesTheNegative()
    {
        var values = Enumerable.Range(0, 11).Select(i => i % 2 == 0 ? i : -(float)i).ToArray();

        Activation.LeakyRectify(values);

        Assert.Equal(8, values[8]);
        Assert.Equal(-0.7f, values[7], 1e-6f);
        Assert.Equal(-0.9f, values[9], 1e-6f);
        Assert.Equal(10, values[10]);
    }
}

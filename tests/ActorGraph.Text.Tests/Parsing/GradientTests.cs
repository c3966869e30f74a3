using ActorGraph.Text.Parsing.Network;
using ActorGraph.Training.Parsing;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing;

public class GradientTests
{
    public static TheoryData<string> WeightNames =>
        [.. SmallParser.Create(SmallParser.CreateVectors()).Network.Weights.Select(w => w.Name)];

    [Theory]
    [MemberData(nameof(WeightNames))]
    public void Run_GradientOfWeights_AgreesWithFiniteDifferences(string name)
    {
        var vectors = SmallParser.CreateVectors();
        var model = SmallParser.Create(vectors);
        var examples = SmallParser.CreateExamples(model.CreateEncoder(vectors), 9, 7, 7, 2, 1);
        var weights = model.Network.Weights.Single(w => w.Name == name);
        var gradient = CreatePass(model.Network, DropoutRates.None, examples, out _).Of(weights);

        // The steepest weights: single precision drowns the others in noise.
        var steepest = Enumerable.Range(0, gradient.Length).OrderByDescending(i => Math.Abs(gradient[i])).Take(8);
        foreach (var i in steepest)
        {
            var slope = Slope(model.Network, weights, i, DropoutRates.None, examples);
            AssertClose(slope, gradient[i], $"{name}[{i}]");
        }
    }

    [Fact]
    public void Run_WithDropout_GradientFollowsTheMasks()
    {
        var vectors = SmallParser.CreateVectors();
        var model = SmallParser.Create(vectors);
        var examples = SmallParser.CreateExamples(model.CreateEncoder(vectors), 9, 7, 7, 2, 1);
        foreach (var weights in model.Network.Weights)
        {
            var gradient = CreatePass(model.Network, new DropoutRates(), examples, out _).Of(weights);
            var steepest = Enumerable.Range(0, gradient.Length).MaxBy(i => Math.Abs(gradient[i]));
            AssertClose(Slope(model.Network, weights, steepest, new DropoutRates(), examples), gradient[steepest], weights.Name);
        }
    }

    private static double Slope(ParserNetwork network, WeightMatrix weights, int index, DropoutRates rates, ParserExample[] examples)
    {
        const float step = 2e-3f;
        var original = weights.Values[index];
        weights.Values[index] = original + step;
        CreatePass(network, rates, examples, out var above);
        weights.Values[index] = original - step;
        CreatePass(network, rates, examples, out var below);
        weights.Values[index] = original;
        return (above - below) / (2 * step);
    }

    private static GradientSet CreatePass(ParserNetwork network, DropoutRates rates, ParserExample[] examples, out double loss)
    {
        // Far from the rectifier's kink, where a difference over a step says nothing about the slope.
        for (var i = 0; i < network.Roles.Bias.Columns; i++)
        {
            network.Roles.Bias.Values[i] += network.Roles.Bias.Values[i] == 0 ? (i % 2 == 0 ? 2 : -2) : 0;
        }

        network.Repack();
        var transposed = new TransposedWeights(network);
        transposed.Repack();
        var pass = new TrainingPass(network, transposed, rates, new int[network.Words.Rows]);
        loss = pass.Run(examples, 0.1f, seed: 3);
        return pass.Gradients;
    }

    private static void AssertClose(double expected, double actual, string name) =>
        Assert.True(
            Math.Abs(expected - actual) <= 3e-4 + (0.02 * Math.Abs(expected)),
            $"{name}: finite difference {SmallParser.Describe(expected)}, gradient {SmallParser.Describe(actual)}"
        );
}

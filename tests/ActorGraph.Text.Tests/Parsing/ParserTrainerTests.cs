using ActorGraph.Training.Parsing;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing;

public class ParserTrainerTests
{
    private static readonly ParserPlan plan = new()
    {
        Epochs = 60,
        TokensPerMove = 20,
        WarmUp = 5,
        Rate = 0.01f,
    };

    [Fact]
    public void Train_FewSentences_LearnsThemByHeart()
    {
        var losses = new List<double>();

        Train(DropoutRates.None, losses);

        Assert.True(losses[^1] < 0.25 * losses[0], $"the loss fell from {losses[0]} to {losses[^1]} only");
    }

    [Fact]
    public void Train_Twice_GivesTheSameWeights() => Assert.Equal(Train(new DropoutRates(), []), Train(new DropoutRates(), []));

    private static float[] Train(DropoutRates rates, List<double> losses)
    {
        var vectors = SmallParser.CreateVectors();
        var model = SmallParser.Create(vectors);
        var examples = SmallParser.CreateExamples(model.CreateEncoder(vectors), 9, 7, 5, 12, 3, 8);
        var trainer = new ParserTrainer(model.Network, plan, rates, new int[model.Network.Words.Rows]);
        trainer.Train(
            examples,
            (_, loss) =>
            {
                losses.Add(loss);
                return true;
            }
        );
        return [.. model.Network.Weights.SelectMany(w => w.Values)];
    }
}

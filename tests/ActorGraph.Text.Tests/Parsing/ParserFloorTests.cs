using ActorGraph.Testing;
using ActorGraph.Text.Annotation;
using ActorGraph.Text.Evaluation;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing;

public class ParserFloorTests
{
    private static readonly Lazy<TreebankEvaluator> evaluator = new(() =>
        new TreebankEvaluator(LanguageModels.Load(LanguageModels.DefaultDirectory))
    );

    // Gold tokens, predicted tags, universal relations. Floors only rise.
    [SharedDataTheory]
    [InlineData("ewt-test", 87.9)]
    [InlineData("gum-free-test", 88.1)]
    [InlineData("pud-test", 86.5)]
    public void Parse_TestTreebank_ReachesItsFloor(string treebank, double floor)
    {
        var scores = evaluator.Value.Evaluate(SharedData.PathOf("data", "treebanks", treebank + ".conllu.gz"));

        Assert.True(scores.Las >= floor, $"{treebank}: LAS {scores.Las:F2}, the floor is {floor}");
    }
}

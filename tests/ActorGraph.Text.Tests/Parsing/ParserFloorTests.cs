using ActorGraph.Text.Annotation;
using ActorGraph.Text.Evaluation;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing;

public class ParserFloorTests
{
    private static readonly Lazy<TreebankEvaluator> evaluator = new(() => new TreebankEvaluator(LanguageModels.Load(LanguageModels.DefaultDirectory)));

    // Gold tokens, predicted tags, universal relations. Floors only rise.
    [TreebankTheory]
    [InlineData("ewt-test", 85.5)]
    [InlineData("gum-free-test", 85.5)]
    [InlineData("pud-test", 84.5)]
    public void Parse_TestTreebank_ReachesItsFloor(string treebank, double floor)
    {
        var path = Path.Combine(TreebankTheoryAttribute.FindTreebanks()!, treebank + ".conllu.gz");

        var scores = evaluator.Value.Evaluate(path);

        Assert.True(scores.Las >= floor, $"{treebank}: LAS {scores.Las:F2}, the floor is {floor}");
    }
}

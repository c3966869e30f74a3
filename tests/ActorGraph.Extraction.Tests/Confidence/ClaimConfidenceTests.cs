using ActorGraph.Extraction.Tests.Events;
using Xunit;

namespace ActorGraph.Extraction.Tests.Confidence;

public class ClaimConfidenceTests
{
    private const string Near = "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj";

    [Theory]
    [InlineData("Russian/JJ/2/amod forces/force/NNS/3/nsubj zapped/zap/VBD/0/root Ukraine/NNP/3/obj")]
    [InlineData("Russia/NNP/2/nsubj dithered/dither/VBD/0/root to/TO/4/mark zap/VB/2/xcomp Ukraine/NNP/4/obj")]
    [InlineData("Russia/NNP/2/nsubj vowed/vow/VBD/0/root to/TO/4/mark zap/VB/2/xcomp Ukraine/NNP/4/obj")]
    public void Extract_LessPlainSentence_IsLessSure(string trees) => Assert.True(Confidence(trees) < Confidence(Near));

    [Theory]
    [InlineData(Near, "distance", 2)]
    [InlineData("Russia/NNP/2/nsubj vowed/vow/VBD/0/root to/TO/4/mark zap/VB/2/xcomp Ukraine/NNP/4/obj", "distance", 3)]
    [InlineData(
        "Russia/NNP/3/nmod:poss 's/POS/1/case zapping/NN/6/nsubj of/IN/5/case Ukraine/NNP/3/nmod shocked/shock/VBD/0/root France/NNP/6/obj",
        "noun",
        1
    )]
    [InlineData("Russia/NNP/3/nsubj will/MD/3/aux zap/VB/0/root Ukraine/NNP/3/obj", "planned", 1)]
    public void Trace_Factors_TellTheFeatures(string trees, string feature, double value) =>
        Assert.Equal(value, Assert.Single(Assert.Single(TestClaims.TraceOf(trees).Claims).Factors, f => f.Name == feature).Value);

    private static double Confidence(string trees) => Assert.Single(TestClaims.ClaimsOf(trees)).Confidence;
}

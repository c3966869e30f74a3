using ActorGraph.Text.Annotation;
using ActorGraph.Training.Evaluation;
using Xunit;

namespace ActorGraph.Text.Tests.Tagging;

public sealed class HeadlineTests
{
    private static readonly Lazy<HeadlineScore> score = new(Score);

    [Fact]
    public void Analyze_Headlines_KeepTheFloorOfMainVerbs() =>
        Assert.True(score.Value.Tags >= 74, $"{score.Value.Tags} of {score.Value.Headlines}: {string.Join("; ", score.Value.Missed)}");

    [Fact]
    public void Analyze_Headlines_KeepTheFloorOfRoots() =>
        Assert.True(score.Value.Roots >= 70, $"{score.Value.Roots} of {score.Value.Headlines}");

    private static HeadlineScore Score()
    {
        var score = new HeadlineScore(LanguageModels.Load(LanguageModels.DefaultDirectory));
        score.AddFile(Path.Combine(AppContext.BaseDirectory, "Tagging", "headlines.tsv"));
        return score;
    }
}

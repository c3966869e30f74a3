using ActorGraph.Pipeline.DependencyInjection;
using ActorGraph.Pipeline.Evaluation;
using ActorGraph.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Golden.Tests;

/// <summary>Scores from raw text against people's annotations. Floors only rise.</summary>
public sealed class ScoreFloorTests : IDisposable
{
    private readonly ServiceProvider services =
        new ServiceCollection().AddLogging().AddActorGraph(new ConfigurationBuilder().Build()).BuildServiceProvider();

    // Open sets may be studied; of sealed ones nobody sees more than these figures.
    [SharedDataTheory]
    [InlineData("gold/dev", 0.985, 0.865, 0.81)]
    [InlineData("gold/sealed", 0.945, 0.76, 0.675)]
    public void Evaluate_SharedGold_StaysAboveItsFloors(string folder, double actors, double relations, double events) =>
        AssertFloors(SharedData.PathOf(folder.Split('/')), actors, relations, events);

    [Theory]
    [InlineData("open", 0.96, 0.74, 0.63)]
    [InlineData("sealed", 0.955, 0.67, 0.56)]
    [InlineData("further", 0.97, 0.755, 0.655)]
    [InlineData("agency", 0.985, 0.87, 0.825)]
    [InlineData("agency-sealed", 0.98, 0.755, 0.68)]
    [InlineData("varied", 0.96, 0.685, 0.565)]
    public void Evaluate_OwnGold_StaysAboveItsFloors(string folder, double actors, double relations, double events) =>
        AssertFloors(Path.Combine(AppContext.BaseDirectory, "gold", folder), actors, relations, events);

    // Where a headline and the text say the same, these quote either.
    [Theory]
    [InlineData("passages", 0.98, 0.76, 0.65)]
    [InlineData("passages-sealed", 0.96, 0.71, 0.61)]
    public void Evaluate_Passages_StaysAboveItsFloors(string folder, double actors, double relations, double events) =>
        AssertFloors(Path.Combine(AppContext.BaseDirectory, "gold", folder), actors, relations, events, 0.91);

    public void Dispose() => services.Dispose();

    private void AssertFloors(string folder, double actors, double relations, double events, double evidence = 0.94)
    {
        var report = services.GetRequiredService<GoldEvaluation>().Evaluate(folder);

        Assert.Multiple(
            () => Assert.InRange(report.Scores["actors"].F1, actors, 1),
            () => Assert.InRange(report.Scores["relations (strict)"].F1, relations, 1),
            () => Assert.InRange(report.Scores["relations: events"].F1, events, 1),
            () => Assert.InRange(report.EvidenceOverlap, evidence, 1));
    }
}

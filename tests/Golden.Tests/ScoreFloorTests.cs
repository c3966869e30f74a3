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
    [InlineData("gold/dev", 0.99, 0.877, 0.824)]
    [InlineData("gold/sealed", 0.956, 0.778, 0.704)]
    public void Evaluate_SharedGold_StaysAboveItsFloors(string folder, double actors, double relations, double events) =>
        AssertFloors(SharedData.PathOf(folder.Split('/')), actors, relations, events);

    [Theory]
    [InlineData("open", 0.966, 0.75, 0.643)]
    [InlineData("sealed", 0.966, 0.689, 0.587)]
    [InlineData("further", 0.977, 0.761, 0.664)]
    [InlineData("agency", 0.989, 0.884, 0.839)]
    [InlineData("agency-sealed", 0.987, 0.769, 0.701)]
    [InlineData("varied", 0.968, 0.704, 0.594)]
    [InlineData("newsroom", 0.983, 0.748, 0.648)]
    [InlineData("newsroom-sealed", 0.973, 0.716, 0.633)]
    [InlineData("bureaus", 0.971, 0.72, 0.637)]
    [InlineData("bureaus-sealed", 0.971, 0.64, 0.522)]
    public void Evaluate_OwnGold_StaysAboveItsFloors(string folder, double actors, double relations, double events) =>
        AssertFloors(Path.Combine(AppContext.BaseDirectory, "gold", folder), actors, relations, events);

    // Where a headline and the text say the same, these quote either.
    [Theory]
    [InlineData("passages", 0.982, 0.769, 0.662)]
    [InlineData("passages-sealed", 0.965, 0.727, 0.63)]
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

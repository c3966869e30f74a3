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
    [InlineData("gold/dev", 0.98, 0.84, 0.77)]
    [InlineData("gold/sealed", 0.94, 0.71, 0.61)]
    public void Evaluate_SharedGold_StaysAboveItsFloors(string folder, double actors, double relations, double events) =>
        AssertFloors(SharedData.PathOf(folder.Split('/')), actors, relations, events);

    [Theory]
    [InlineData("open", 0.95, 0.69, 0.57)]
    [InlineData("sealed", 0.94, 0.61, 0.48)]
    [InlineData("further", 0.95, 0.72, 0.61)]
    [InlineData("agency", 0.98, 0.83, 0.79)]
    [InlineData("agency-sealed", 0.96, 0.70, 0.61)]
    public void Evaluate_OwnGold_StaysAboveItsFloors(string folder, double actors, double relations, double events) =>
        AssertFloors(Path.Combine(AppContext.BaseDirectory, "gold", folder), actors, relations, events);

    public void Dispose() => services.Dispose();

    private void AssertFloors(string folder, double actors, double relations, double events)
    {
        var report = services.GetRequiredService<GoldEvaluation>().Evaluate(folder);

        Assert.Multiple(
            () => Assert.InRange(report.Scores["actors"].F1, actors, 1),
            () => Assert.InRange(report.Scores["relations (strict)"].F1, relations, 1),
            () => Assert.InRange(report.Scores["relations: events"].F1, events, 1),
            () => Assert.InRange(report.EvidenceOverlap, 0.94, 1));
    }
}

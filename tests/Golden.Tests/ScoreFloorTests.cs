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
    private readonly ServiceProvider services = new ServiceCollection()
        .AddLogging()
        .AddActorGraph(new ConfigurationBuilder().Build())
        .BuildServiceProvider();

    // Open sets may be studied; of sealed ones nobody sees more than these figures.
    [SharedDataTheory]
    [InlineData("gold/dev", 0.99, 0.881, 0.83)]
    [InlineData("gold/sealed", 0.956, 0.778, 0.704)]
    public void Evaluate_SharedGold_StaysAboveItsFloors(string folder, double actors, double relations, double events) =>
        AssertFloors(SharedData.PathOf(folder.Split('/')), actors, relations, events);

    [Theory]
    [InlineData("open", 0.966, 0.763, 0.665)]
    [InlineData("sealed", 0.966, 0.697, 0.6)]
    [InlineData("further", 0.977, 0.766, 0.67)]
    [InlineData("agency", 0.989, 0.891, 0.849)]
    [InlineData("agency-sealed", 0.987, 0.780, 0.717)]
    [InlineData("varied", 0.968, 0.711, 0.606)]
    [InlineData("newsroom", 0.983, 0.755, 0.659)]
    [InlineData("newsroom-sealed", 0.973, 0.721, 0.641)]
    [InlineData("bureaus", 0.971, 0.739, 0.665)]
    [InlineData("bureaus-sealed", 0.971, 0.642, 0.523)]
    public void Evaluate_OwnGold_StaysAboveItsFloors(string folder, double actors, double relations, double events) =>
        AssertFloors(Path.Combine(AppContext.BaseDirectory, "gold", folder), actors, relations, events);

    // Where a headline and the text say the same, these quote either.
    [Theory]
    [InlineData("passages", 0.982, 0.78, 0.682)]
    [InlineData("passages-sealed", 0.965, 0.729, 0.633)]
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
            () => Assert.InRange(report.EvidenceOverlap, evidence, 1)
        );
    }
}

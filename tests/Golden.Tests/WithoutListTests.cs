using ActorGraph.Core.Actors;
using ActorGraph.Pipeline.Actors;
using ActorGraph.Pipeline.DependencyInjection;
using ActorGraph.Pipeline.Evaluation;
using ActorGraph.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Golden.Tests;

/// <summary>Tomorrow's persons are on nobody's list: without ours they are found by what the text says of them.</summary>
public sealed class WithoutListTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddLogging()
        .AddSingleton(new ActorSelection(Without: ActorType.Person))
        .AddActorGraph(new ConfigurationBuilder().Build())
        .BuildServiceProvider();

    [SharedDataFact]
    public void Evaluate_WithoutPersons_FindsThemOnSharedGold() => AssertRecall(SharedData.PathOf("gold", "dev"), 0.92);

    [Fact]
    public void Evaluate_WithoutPersons_FindsThemOnOwnGold() => AssertRecall(Path.Combine(AppContext.BaseDirectory, "gold", "open"), 0.87);

    public void Dispose() => services.Dispose();

    private void AssertRecall(string folder, double floor) =>
        Assert.InRange(services.GetRequiredService<GoldEvaluation>().Evaluate(folder).Scores["actors: Person"].Recall, floor, 1);
}

using ActorGraph.Pipeline.DependencyInjection;
using ActorGraph.Pipeline.Evaluation;
using ActorGraph.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace Golden.Tests;

/// <summary>Scores linking alone, the places of the names given. Floors only rise; a ceiling rises only where the floor beside it rose by more.</summary>
public sealed class LinkingFloorTests(ITestOutputHelper output) : IDisposable
{
    private readonly ServiceProvider services =
        new ServiceCollection().AddLogging().AddActorGraph(new ConfigurationBuilder().Build()).BuildServiceProvider();

    [SharedDataTheory]
    [InlineData("gold/dev", 0.965, 0.006)]
    [InlineData("gold/sealed", 0.946, 0.008)]
    public void Evaluate_SharedGold_StaysAboveItsFloors(string folder, double accuracy, double confusion) =>
        AssertFloors(SharedData.PathOf(folder.Split('/')), accuracy, confusion);

    [Theory]
    [InlineData("open", 0.962, 0.004)]
    [InlineData("sealed", 0.9525, 0.0125)]
    [InlineData("passages", 0.959, 0.0035)]
    [InlineData("passages-sealed", 0.943, 0.007)]
    [InlineData("varied", 0.949, 0.006)]
    [InlineData("newsroom", 0.96, 0.0075)]
    [InlineData("newsroom-sealed", 0.932, 0.0105)]
    public void Evaluate_OwnGold_StaysAboveItsFloors(string folder, double accuracy, double confusion) =>
        AssertFloors(Path.Combine(AppContext.BaseDirectory, "gold", folder), accuracy, confusion);

    public void Dispose() => services.Dispose();

    private void AssertFloors(string folder, double accuracy, double confusion)
    {
        var report = services.GetRequiredService<LinkingEvaluation>().Evaluate(folder);

        output.WriteLine(FormattableString.Invariant($"{Path.GetFileName(folder)}: {report.Occurrences} names, accuracy {report.Accuracy:0.0000}, confusion {report.Confusion:0.0000}"));
        Assert.Multiple(
            () => Assert.InRange(report.Occurrences, 600, int.MaxValue),
            () => Assert.InRange(report.Accuracy, accuracy, 1),
            () => Assert.InRange(report.Confusion, 0, confusion));
    }
}

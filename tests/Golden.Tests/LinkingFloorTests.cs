using ActorGraph.Pipeline.DependencyInjection;
using ActorGraph.Pipeline.Evaluation;
using ActorGraph.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace Golden.Tests;

/// <summary>Scores linking alone, the places of the names given. Floors only rise; a ceiling rises only where the floor beside it rose by
/// more.</summary>
public sealed class LinkingFloorTests(ITestOutputHelper output) : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddLogging()
        .AddActorGraph(new ConfigurationBuilder().Build())
        .BuildServiceProvider();

    [SharedDataTheory]
    [InlineData("gold/dev", 0.966, 0.006)]
    [InlineData("gold/sealed", 0.946, 0.008)]
    public void Evaluate_SharedGold_StaysAboveItsFloors(string folder, double accuracy, double confusion) =>
        AssertFloors(SharedData.PathOf(folder.Split('/')), accuracy, confusion);

    [Theory]
    [InlineData("open", 0.967, 0.004)]
    [InlineData("sealed", 0.958, 0.0105)]
    [InlineData("passages", 0.961, 0.0035)]
    [InlineData("passages-sealed", 0.951, 0.007)]
    [InlineData("varied", 0.952, 0.006)]
    [InlineData("newsroom", 0.964, 0.005)]
    [InlineData("newsroom-sealed", 0.934, 0.0105)]
    [InlineData("bureaus", 0.942, 0.0075)]
    [InlineData("bureaus-sealed", 0.94, 0.0055)]
    public void Evaluate_OwnGold_StaysAboveItsFloors(string folder, double accuracy, double confusion) =>
        AssertFloors(Path.Combine(AppContext.BaseDirectory, "gold", folder), accuracy, confusion);

    public void Dispose() => services.Dispose();

    private void AssertFloors(string folder, double accuracy, double confusion)
    {
        var report = services.GetRequiredService<LinkingEvaluation>().Evaluate(folder);

        output.WriteLine(
            FormattableString.Invariant(
                $"{Path.GetFileName(folder)}: {report.Occurrences} names, accuracy {report.Accuracy:0.0000}, confusion {report.Confusion:0.0000}"
            )
        );
        Assert.Multiple(
            () => Assert.InRange(report.Occurrences, 600, int.MaxValue),
            () => Assert.InRange(report.Accuracy, accuracy, 1),
            () => Assert.InRange(report.Confusion, 0, confusion)
        );
    }
}

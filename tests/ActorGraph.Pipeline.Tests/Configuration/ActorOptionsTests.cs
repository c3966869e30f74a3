using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;
using ActorGraph.Linking.KnowledgeBases;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.DependencyInjection;
using ActorGraph.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Configuration;

public sealed class ActorOptionsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_WithoutSettings_AreNone()
    {
        using var services = Build();

        Assert.Empty(services.GetRequiredService<IOptions<ActorOptions>>().Value.Files);
    }

    [Fact]
    public void Validate_FileThatIsMissing_IsTold()
    {
        using var services = Build(folder.File("none.csv"));

        var exception = Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(
            [
                $"'{folder.File("none.csv")}', of Actors:Files or --actors, cannot be read. Give files of actors that exist, or take the entry out.",
            ],
            ActorGraphConfiguration.FaultsIn(exception)
        );
    }

    [Fact]
    public void Files_OfActors_AreInTheKnowledgeBase()
    {
        using var services = Build(Write("name,type\nHarbour Watch,Organization\n"));

        Assert.NotNull(services.GetRequiredService<KnowledgeBase>().Find(new ActorId("harbour-watch")));
    }

    [Fact]
    public void Files_ThatAreBroken_StopTheLoading()
    {
        using var services = Build(Write("name,type\nHarbour Watch,Thing\n"));

        Assert.Equal(ErrorCodes.InvalidActorFile, Assert.Throws<ActorGraphException>(services.GetRequiredService<KnowledgeBase>).Code);
    }

    [Fact]
    public void Version_OfTheAnalysis_ChangesWithTheFiles()
    {
        var without = Version();
        var path = Write("name,type\nHarbour Watch,Organization\n");
        var first = Version(path);
        Write("name,type\nHarbour Watch,Organization\nOther Watch,Organization\n");

        Assert.Equal(3, new HashSet<string>([without, first, Version(path)], StringComparer.Ordinal).Count);
    }

    private static string Version(params string[] files)
    {
        using var services = Build(files);
        return services.GetRequiredService<ArticleAnalyzer>().Version;
    }

    private static ServiceProvider Build(params string[] files)
    {
        var settings = files.Select((file, i) => KeyValuePair.Create($"Actors:Files:{i}", (string?)file));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection().AddLogging().AddActorGraph(configuration).BuildServiceProvider();
    }

    private string Write(string text)
    {
        File.WriteAllText(folder.File("own.csv"), text);
        return folder.File("own.csv");
    }
}

using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Pipeline.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Golden.Tests;

/// <summary>The whole way from text to claims, its models loaded once for all rows of a class.</summary>
public sealed class AnalyzerFixture : IDisposable
{
    private readonly ServiceProvider services =
        new ServiceCollection().AddLogging().AddActorGraph(new ConfigurationBuilder().Build()).BuildServiceProvider();

    /// <summary>The events of a text, each once, sorted and spelled "source TYPE target modality by speaker".</summary>
    public string EventsOf(string text) => SpellAll(text, isState: false);

    /// <summary>The states of a text, each once, sorted and spelled "source TYPE target modality (title)".</summary>
    public string StatesOf(string text) => SpellAll(text, isState: true);

    private string SpellAll(string text, bool isState)
    {
        var article = new Article
        {
            Id = new ArticleId("text"),
            Title = "",
            Body = text,
            PublishedAt = new DateTimeOffset(2024, 11, 13, 0, 0, 0, TimeSpan.Zero),
        };
        var claims = services.GetRequiredService<ArticleAnalyzer>().Analyze(article).Claims;
        return string.Join("; ", claims.Where(c => c.Type.Category == RelationCategory.State == isState).Select(Spell).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    public void Dispose() => services.Dispose();

    private static string Spell(Claim claim) =>
        $"{claim.Source} {claim.Type} {claim.Target}"
        + (claim.Modality == Modality.Asserted ? "" : " " + claim.Modality.ToString().ToLowerInvariant())
        + (claim.AttributedTo is { } speaker && claim.Type.Category != RelationCategory.State ? " by " + speaker : "")
        + (claim.Title is { } title ? $" ({title})" : "");
}

using System.Collections.Immutable;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Extraction.Tracing;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Pipeline.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Golden.Tests;

/// <summary>The whole way from text to claims, its models loaded once for all rows of a class.</summary>
public sealed class AnalyzerFixture : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddLogging()
        .AddActorGraph(new ConfigurationBuilder().Build())
        .BuildServiceProvider();

    /// <summary>The events of a text, each once, sorted and spelled "source TYPE target modality by speaker".</summary>
    public string EventsOf(string text) => Spell(Analyze("", text).Where(c => c.Type.Category != RelationCategory.State));

    /// <summary>The states of a text, each once, sorted and spelled "source TYPE target modality (title)".</summary>
    public string StatesOf(string text) => Spell(Analyze("", text).Where(c => c.Type.Category == RelationCategory.State));

    /// <summary>The events of one sentence of news; a text that does not end like a sentence is a headline.</summary>
    public ImmutableArray<Claim> NewsOf(string text, DateOnly published)
    {
        var isHeadline = text[^1] is not ('.' or '?' or '"');
        var article = new Article
        {
            Id = new ArticleId("news"),
            Title = isHeadline ? text : "",
            Body = isHeadline ? "" : text,
            PublishedAt = new DateTimeOffset(published, TimeOnly.MinValue, TimeSpan.Zero),
        };
        return
        [
            .. services.GetRequiredService<ArticleAnalyzer>().Analyze(article).Claims.Where(c => c.Type.Category != RelationCategory.State),
        ];
    }

    /// <summary>All claims of an article, spelled like its events and states.</summary>
    public string ClaimsOf(string title, string body) => Spell(Analyze(title, body));

    /// <summary>All claims of a text without a headline.</summary>
    public ImmutableArray<Claim> Analyze(string text) => Analyze("", text);

    /// <summary>The links and claims of a text without a headline, with what made them.</summary>
    public ExtractionTrace Trace(string text) => services.GetRequiredService<ArticleAnalyzer>().Trace(ArticleOf("", text));

    public void Dispose() => services.Dispose();

    private ImmutableArray<Claim> Analyze(string title, string body) =>
        services.GetRequiredService<ArticleAnalyzer>().Analyze(ArticleOf(title, body)).Claims;

    private static Article ArticleOf(string title, string body) =>
        new()
        {
            Id = new ArticleId("text"),
            Title = title,
            Body = body,
            PublishedAt = new DateTimeOffset(2024, 11, 13, 0, 0, 0, TimeSpan.Zero),
        };

    private static string Spell(IEnumerable<Claim> claims) =>
        string.Join("; ", claims.Select(Spell).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Spell(Claim claim) =>
        $"{claim.Source} {claim.Type} {claim.Target}"
        + (claim.Modality == Modality.Asserted ? "" : " " + claim.Modality.ToString().ToLowerInvariant())
        + (claim.AttributedTo is { } speaker && claim.Type.Category != RelationCategory.State ? " by " + speaker : "")
        + (claim.Title is { } title ? $" ({title})" : "");
}

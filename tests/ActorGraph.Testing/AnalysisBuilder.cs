using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;

namespace ActorGraph.Testing;

/// <summary>Makes analyses for tests of what comes after extraction: one line an actor, one line a claim, the body made of the claims'
/// sentences.</summary>
public sealed class AnalysisBuilder
{
    private readonly string id;
    private readonly SortedDictionary<ActorId, ArticleActor> actors = [];
    private readonly List<(string Source, string Type, string Target, string Sentence, Func<Claim, Claim> Change)> claims = [];
    private string title = "A headline";
    private string publisher = "Test Wire";
    private string analyserVersion = "1.0.0";
    private string extraText = "";
    private DateTimeOffset? publishedAt = new(2024, 11, 13, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Begins the analysis of an article.</summary>
    public AnalysisBuilder(string id) => this.id = id;

    /// <summary>Sets the headline.</summary>
    public AnalysisBuilder Titled(string text) => With(() => title = text);

    /// <summary>Sets the publisher.</summary>
    public AnalysisBuilder By(string name) => With(() => publisher = name);

    /// <summary>Sets the publication day (noon UTC); null for none.</summary>
    public AnalysisBuilder PublishedOn(DateOnly? day) =>
        With(() => publishedAt = day is { } d ? new DateTimeOffset(d.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero) : null);

    /// <summary>Sets the analyser's version.</summary>
    public AnalysisBuilder AnalysedBy(string version) => With(() => analyserVersion = version);

    /// <summary>Adds words to the body that make no claim.</summary>
    public AnalysisBuilder Saying(string text) => With(() => extraText += "\n" + text);

    /// <summary>Names a listed actor; the surface form is its name.</summary>
    public AnalysisBuilder Naming(string name, ActorType type = ActorType.Country, params string[] aliases) =>
        Naming(
            new Actor
            {
                Id = ActorId.FromName(name),
                Name = name,
                Type = type,
                Aliases = [.. aliases],
                IsListed = true,
            }
        );

    /// <summary>Names an actor.</summary>
    public AnalysisBuilder Naming(Actor actor, params string[] surfaceForms)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return With(() => actors[actor.Id] = new ArticleActor(actor, surfaceForms.Length > 0 ? [.. surfaceForms] : [actor.Name]));
    }

    /// <summary>Adds a claim; actors that are not named yet become listed countries. The sentence is made up unless it is given.</summary>
    public AnalysisBuilder Claiming(string source, string type, string target, Func<Claim, Claim>? change = null, string? sentence = null)
    {
        foreach (var name in new[] { source, target }.Where(n => !actors.ContainsKey(ActorId.FromName(n))))
        {
            Naming(name);
        }

        claims.Add((source, type, target, sentence ?? $"{source} {type} {target} again.", change ?? (c => c)));
        return this;
    }

    /// <summary>Makes the analysis.</summary>
    public ArticleAnalysis Build()
    {
        var article = new Article
        {
            Id = new ArticleId(id),
            Title = title,
            Body = string.Join('\n', claims.Select(c => c.Sentence).Distinct()) + extraText,
            Publisher = publisher,
            Uri = new Uri($"https://example.org/{Uri.EscapeDataString(id)}"),
            PublishedAt = publishedAt,
        };
        ImmutableArray<Claim> made = [.. claims.Select(c => c.Change(Make(article, c.Source, c.Type, c.Target, c.Sentence)))];
        return new ArticleAnalysis(article, [.. actors.Values], made, analyserVersion);
    }

    private Claim Make(Article article, string source, string typeName, string target, string sentence)
    {
        var type = RelationOntology.Get(typeName);
        var (from, to) = (ActorId.FromName(source), ActorId.FromName(target));
        (from, to) = type.IsSymmetric && to < from ? (to, from) : (from, to);
        var start = article.Text.IndexOf(sentence, StringComparison.Ordinal);
        return new Claim
        {
            Id = ClaimId.Of(article.Id, from, type, to, sentence),
            Article = article.Id,
            Type = type,
            Source = from,
            Target = to,
            Modality = Modality.Asserted,
            EventCode = type.DefaultEventCode,
            Confidence = 0.75,
            Evidence = new Evidence(
                sentence,
                new TextSpan(start, start + sentence.Length),
                Find(start, sentence, typeName),
                Find(start, sentence, source),
                Find(start, sentence, target)
            ),
            Provenance = new Provenance("Test", analyserVersion, $"test.{typeName}"),
        };
    }

    private static TextSpan Find(int start, string sentence, string words)
    {
        var at = Math.Max(0, sentence.IndexOf(words, StringComparison.Ordinal));
        return new TextSpan(start + at, start + Math.Min(sentence.Length, at + words.Length));
    }

    private AnalysisBuilder With(Action change)
    {
        change();
        return this;
    }
}

using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Golden.Tests;

/// <summary>Pronouns against the coreference of the GUM corpus, whose genres are mostly not news. Floors only rise.</summary>
/// <remarks>
/// A pronoun's link is right where a name or description of the same actor stands for the same entity in the corpus. To be found are the
/// pronouns whose entity some name or description that we link stands for.
/// </remarks>
public sealed class PronounTests(AnalyzerFixture fixture, ITestOutputHelper output) : IClassFixture<AnalyzerFixture>
{
    private static readonly string[] pronouns = ["he", "him", "his", "she", "her", "it", "its", "they", "them", "their"];

    [SharedDataFact]
    public void Score_GumCoreference_StaysAboveItsFloors()
    {
        var scores = pronouns.ToDictionary(p => p, _ => default(ReferenceScore), StringComparer.Ordinal);
        foreach (var part in new[] { "dev", "test", "train" })
        {
            foreach (var document in GumDocument.Read(SharedData.PathOf("data", "treebanks", $"gum-free-{part}.conllu.gz")))
            {
                Add(document, scores);
            }
        }

        output.WriteLine(string.Join('\n', scores.Select(s => $"{s.Key}: {s.Value}")));
        var persons = scores["he"] + scores["him"] + scores["his"] + scores["she"] + scores["her"];
        var bodies = scores["it"] + scores["its"] + scores["they"] + scores["them"] + scores["their"];
        Assert.InRange(persons.Precision, 0.82, 1);
        Assert.InRange(persons.Recall, 0.80, 1);
        Assert.InRange(scores["it"].Precision, 0.68, 1);
        Assert.InRange(bodies.Precision, 0.60, 1);
    }

    private void Add(GumDocument document, Dictionary<string, ReferenceScore> scores)
    {
        var linked = fixture.Trace(document.Text).Document;
        var start = linked.Document.Text.Length - document.Text.Length;
        var entities = new Dictionary<ActorId, HashSet<int>>();
        foreach (var link in linked.Links.Where(l => l.Mention.Kind != MentionKind.Pronoun))
        {
            if (document.EntityAt(PlaceOf(linked, link.Mention.HeadToken, start)) is { } entity)
            {
                (entities.TryGetValue(link.Actor.Id, out var known) ? known : entities[link.Actor.Id] = []).Add(entity);
            }
        }

        var named = entities.Values.SelectMany(e => e).ToHashSet();
        for (var token = 0; token < linked.Document.Tokens.Count; token++)
        {
            var word = linked.Document[token].Text.ToString().ToLowerInvariant();
            if (scores.TryGetValue(word, out var score))
            {
                scores[word] = score + Score(document, linked, token, start, entities, named);
            }
        }
    }

    // The text of an article without a headline begins with a line feed.
    private static TextSpan PlaceOf(LinkedDocument linked, int token, int start) =>
        new(linked.Document.Tokens.Spans[token].Start - start, linked.Document.Tokens.Spans[token].End - start);

    private ReferenceScore Score(
        GumDocument document,
        LinkedDocument linked,
        int token,
        int start,
        Dictionary<ActorId, HashSet<int>> entities,
        HashSet<int> named
    )
    {
        var place = PlaceOf(linked, token, start);
        var meant = document.Mentions.Where(m => m.Span == place).Select(m => (int?)m.Entity).FirstOrDefault();
        var found = linked.LinkAt(token);
        var link = found?.Mention.Kind == MentionKind.Pronoun ? found : null;
        var isRight = link is not null && meant is { } entity && entities.TryGetValue(link.Actor.Id, out var own) && own.Contains(entity);
        if (link is not null && !isRight)
        {
            output.WriteLine(
                $"{document.Name} {link.Reason} [{link.Actor.Id}]: {document.Text[Math.Max(0, place.Start - 160)..Math.Min(document.Text.Length, place.End + 40)].Replace('\n', ' ')}"
            );
        }

        return new ReferenceScore(
            isRight ? 1 : 0,
            !isRight && meant is { } missed && named.Contains(missed) ? 1 : 0,
            link is not null && !isRight ? 1 : 0
        );
    }
}

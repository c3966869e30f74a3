using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;

namespace ActorGraph.Linking.Coreference;

/// <summary>Finds whom a description of a state means, of the states that the article has named: by where it lies, what it is, what it
/// belongs to.</summary>
internal sealed class DescribedStates(ArticleContext context)
{
    // Of several that fit, the one that most of their names mean.
    private const double Share = 0.6;
    private readonly Document document = context.Document;
    private readonly CoArguments coArguments = new(context);

    /// <summary>The sets of states that the words of a phrase allow; empty where no word tells.</summary>
    /// <param name="first">The first token after the article or pronoun.</param>
    /// <param name="head">The noun.</param>
    public List<HashSet<ActorId>> Traits(int first, int head)
    {
        var traits = context.KnowledgeBase.Traits.In(context.Words.KeyOfTokens(first, head + 1));

        // "The tech giant", "a state oil producer": size and wealth alone tell nothing.
        if (traits.TrueForAll(t => t.Trait is "giant" or "vast" or "huge"))
        {
            traits.Clear();
        }

        var sets = traits.ConvertAll(t => t.States);
        if (MembersNamed(first, head) is { Count: > 0 } members)
        {
            sets.Add(members);
        }

        return sets;
    }

    /// <summary>The only state that fits, the only one of the last two sentences, or the one named most by far; null if none stands
    /// out.</summary>
    /// <param name="first">Names from here on do not count.</param>
    /// <param name="head">The noun.</param>
    /// <param name="traits">All of these must hold.</param>
    /// <param name="except">A state that is not meant, if any.</param>
    public Actor? Find(int first, int head, IReadOnlyList<HashSet<ActorId>> traits, ActorId? except = null)
    {
        var beside = coArguments.Of(head);
        var fitting = context
            .Links.Where(l =>
                l.Actor.Type == ActorType.Country
                && l.Mention.Kind != MentionKind.Pronoun
                && l.Mention.EndToken <= first
                && l.Actor.Id != except
                && !beside.Contains(l.Actor.Id)
                && traits.All(t => t.Contains(l.Actor.Id))
            )
            .ToList();
        var counts = fitting
            .GroupBy(l => l.Actor.Id)
            .Select(g => (g.First().Actor, Count: g.Count()))
            .OrderByDescending(c => c.Count)
            .ThenBy(c => c.Actor.Id)
            .ToList();
        if (counts.Count == 0)
        {
            return null;
        }

        var near = fitting
            .Where(l => document.SentenceOf(head) - document.SentenceOf(l.Mention.HeadToken) <= 1)
            .Select(l => l.Actor)
            .DistinctBy(a => a.Id)
            .ToList();
        return near.Count == 1 ? near[0]
            : LastSubject(fitting, head) is { } subject ? subject
            : counts[0].Count >= Share * counts.Sum(c => c.Count) ? counts[0].Actor
            : null;
    }

    // "Chile protested to Venezuela. The Andean nation": of several in the sentence before, the one that acted there.
    private Actor? LastSubject(List<Link> fitting, int head)
    {
        var sentence = document.SentenceOf(head);
        var subjects = fitting
            .Where(l =>
                sentence - document.SentenceOf(l.Mention.HeadToken) == 1
                && !l.IsPlace
                && l.Basis != LinkBasis.Demonym
                && document[l.Mention.HeadToken].Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass
            )
            .Select(l => l.Actor)
            .DistinctBy(a => a.Id)
            .ToList();
        return subjects.Count == 1 ? subjects[0] : null;
    }

    // "The NATO member", "the EU member state".
    private HashSet<ActorId> MembersNamed(int first, int head) =>
        head > first
        && (context.Lower(head) is "member" or "ally" || context.Lower(head - 1) is "member")
        && context.NameOver(first) is { Actor.Type: ActorType.Organization } body
            ? [.. context.KnowledgeBase.MembersOf(body.Actor.Id)]
            : [];
}

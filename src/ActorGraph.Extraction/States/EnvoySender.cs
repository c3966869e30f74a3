using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds who has sent an envoy where his phrase does not say it: who calls him home, the other state where one throws him out,
/// whose embassy has just been told of.</summary>
internal sealed class EnvoySender(SyntaxView view, NameIndex names)
{
    private const int Memory = 3;

    /// <summary>The state of the envoy whom a role noun names, or null.</summary>
    /// <param name="role">The role noun: "ambassador".</param>
    /// <param name="holder">Where the envoy's own name stands.</param>
    /// <param name="stateOf">The state that a person of the article serves; null where it is not known.</param>
    public Link? Find(int role, int holder, Func<ActorId, Link?> stateOf)
    {
        if (Math.Max(VerbOver(role), VerbOver(holder)) is >= 0 and var verb)
        {
            var doer = Doer(verb, stateOf);
            if (IsRecall(verb))
            {
                return doer;
            }

            if (IsExpulsion(verb) && doer is not null)
            {
                return Other(doer, view.Sentence(role), stateOf);
            }
        }

        return EmbassyBefore(role);
    }

    private int VerbOver(int noun) =>
        view.Relation(noun) is DependencyRelation.Obj or DependencyRelation.NsubjPass
        && view.Head(noun) is >= 0 and var verb
        && view.IsVerb(verb)
            ? verb
            : -1;

    // "Recalled", "called home", "brought back".
    private bool IsRecall(int verb) =>
        view.Lemma(verb) is "recall" or "withdraw"
        || (
            view.Lemma(verb) is "call" or "bring" or "summon" or "order"
            && (names.Is(verb + 1, "home", "back") || HasChild(verb, "home", "back"))
        );

    private bool HasChild(int verb, params ReadOnlySpan<string> words)
    {
        foreach (var child in view.Children(verb))
        {
            if (names.Is(child, words))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsExpulsion(int verb) => WordClasses.Embedded["expelling-verbs"].Contains(view.Lemma(verb));

    private Link? Doer(int verb, Func<ActorId, Link?> stateOf)
    {
        for (var at = verb; at >= 0; at = view.Relation(at) == DependencyRelation.Conj ? view.Head(at) : -1)
        {
            if (view.Child(at, DependencyRelation.Nsubj) is >= 0 and var subject)
            {
                return StateOf(names.At(subject) ?? view.LinkAt(subject), stateOf);
            }
        }

        return null;
    }

    private static Link? StateOf(Link? party, Func<ActorId, Link?> stateOf) =>
        party switch
        {
            null => null,
            { Actor.Type: ActorType.Country } => party,
            { Actor.Type: ActorType.Person } => stateOf(party.Actor.Id),
            _ => null,
        };

    // The only other state that the sentence speaks of, by itself or by who serves it; where it speaks of none, a sentence before it.
    private Link? Other(Link host, int sentence, Func<ActorId, Link?> stateOf)
    {
        for (var at = sentence; at >= 0 && sentence - at <= Memory; at--)
        {
            var others = view
                .Linked.Links.Where(l => view.Sentence(l.Mention.HeadToken) == at)
                .Select(l => StateOf(l, stateOf))
                .OfType<Link>()
                .Where(l => l.Actor.Id != host.Actor.Id)
                .DistinctBy(l => l.Actor.Id)
                .Take(2)
                .ToList();
            if (others.Count > 0)
            {
                return others is [var other] ? other : null;
            }
        }

        return null;
    }

    // "The Mexican embassy was stormed. NAME, the chargé d'affaires, was thrown to the ground."
    private Link? EmbassyBefore(int role)
    {
        var sentence = view.Sentence(role);
        for (var i = role - 1; i >= 0 && sentence - view.Sentence(i) <= Memory; i--)
        {
            if (view.Lemma(i) is "embassy" or "consulate")
            {
                return view.LinkAt(i) is { Actor.Type: ActorType.Country } link ? link : null;
            }
        }

        return null;
    }
}

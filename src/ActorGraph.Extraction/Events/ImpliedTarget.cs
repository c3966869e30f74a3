using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.Events;

/// <summary>Finds who is invaded where the words of the invasion do not tell: "the deadliest year in Afghanistan since the US-led invasion".</summary>
internal sealed class ImpliedTarget(SyntaxView view, ReadingTools tools)
{
    private const int Reach = 20;

    /// <summary>Adds the state in which the clause around the invasion is set, where nobody is named.</summary>
    public void Add(TriggerMatch match, List<Party> sources, List<Party> targets)
    {
        if (targets.Count > 0 || sources.Count == 0 || match.Frame.Relation.Name != "ATTACKED"
            || view.Lemma(match.Head) is not ("invasion" or "occupation") || !view.IsNoun(match.Head) || NamesSomebody(match.Head))
        {
            return;
        }

        for (var token = match.Head - 1; token >= 0 && token > match.Head - Reach
            && view.Sentence(token) == view.Sentence(match.Head); token--)
        {
            if (view.PrepositionOf(token) == "in" && view.Relation(token) is DependencyRelation.Obl or DependencyRelation.Nmod
                && tools.Parties.NameOf(token) is { Mention.Kind: MentionKind.Name, Basis: not LinkBasis.Metonym, Actor.Type: ActorType.Country } state
                && !sources.Exists(s => s.Actor.Id == state.Actor.Id))
            {
                targets.Add(new Party(state, token, false));
                return;
            }
        }
    }

    // "The invasion of Iraq", whatever the tree makes of it and whoever else is spoken of.
    private bool NamesSomebody(int invasion) => invasion + 1 < view.Count && view.Lemma(invasion + 1) is "of" or "into" or "in";
}

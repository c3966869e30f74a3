using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Places;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Attributes;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Finds whom a deed is done to where its words do not tell: who is invaded ("the deadliest year in Afghanistan since the US-led
/// invasion"), towards whom a border is closed.</summary>
internal sealed class ImpliedTarget(SyntaxView view, ReadingTools tools)
{
    private const int Reach = 20;

    /// <summary>Adds the state in which the clause around the invasion is set, or the one neighbour behind the border, where nobody is
    /// named.</summary>
    public void Add(TriggerMatch match, List<Party> sources, List<Party> targets)
    {
        if (
            targets.Count == 0
            && sources is [{ Actor: { Type: ActorType.Country, IsoCode: { } code } }]
            && match.Frame.Relation.Kind == RelationKind.ReducedRelationsWith
            && match.Tokens.Any(IsBorder)
            && !match.Tokens.Any(LeadsSomewhere)
            && Borders.NeighbourOf(code, view.Linked.Links) is { } neighbour
        )
        {
            targets.Add(new Party(neighbour, match.Head, true));
            return;
        }

        if (
            targets.Count > 0
            || sources.Count == 0
            || match.Frame.Relation.Kind != RelationKind.Attacked
            || view.Lemma(match.Head) is not ("invasion" or "occupation")
            || !view.IsNoun(match.Head)
            || NamesSomebody(match.Head)
        )
        {
            return;
        }

        for (
            var token = match.Head - 1;
            token >= 0 && token > match.Head - Reach && view.Sentence(token) == view.Sentence(match.Head);
            token--
        )
        {
            if (
                view.PrepositionOf(token) == "in"
                && view.Relation(token) is DependencyRelation.Obl or DependencyRelation.Nmod
                && tools.Parties.NameOf(token)
                    is { Mention.Kind: MentionKind.Name, Basis: not LinkBasis.Metonym, Actor.Type: ActorType.Country } state
                && !sources.Exists(s => s.Actor.Id == state.Actor.Id)
            )
            {
                targets.Add(new Party(state, token, false));
                return;
            }
        }
    }

    // "Shut the crossings", "closed that frontier"; who closes "its borders" closes all.
    private bool IsBorder(int noun) =>
        view.Lemma(noun) is "crossing" or "checkpoint" || (view.Lemma(noun) is "border" or "frontier" && view.Tag(noun) == "NN");

    // "Closed its crossings to the Kurdish region".
    private bool LeadsSomewhere(int token)
    {
        foreach (var child in view.Children(token))
        {
            if (
                view.PrepositionOf(child) is "to" or "with" or "into" or "for"
                && view.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl
                && view.Part(child) == PartOfSpeech.Noun
                && !CalendarWords.IsMonthOrWeekday(view.Text(child).ToString())
                && !WordClasses.Embedded["time-units"].Contains(view.Lemma(child))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "The invasion of Iraq", whatever the tree makes of it and whoever else is spoken of.
    private bool NamesSomebody(int invasion) => invasion + 1 < view.Count && view.Lemma(invasion + 1) is "of" or "into" or "in";
}

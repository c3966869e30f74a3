using ActorGraph.Core.Actors;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Finds with whom a deal is that somebody breaks off, where the clause behind its noun tells: "the contract that it had signed
/// with Airbus", "a deal to buy the plants of Shell".</summary>
internal sealed class BondPartner(SyntaxView view, ReadingTools tools)
{
    private static readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Adds the one other party of that clause, where the words of the break name nobody.</summary>
    public void Add(TriggerMatch match, List<Party> sources, List<Party> targets)
    {
        if (
            targets.Count > 0
            || sources.Count == 0
            || match.Frame.Relation.Kind != RelationKind.ReducedRelationsWith
            || Bond(match) is not (>= 0 and var bond)
        )
        {
            return;
        }

        foreach (var clause in view.Children(bond))
        {
            if (clause > bond && view.Relation(clause) is DependencyRelation.Acl or DependencyRelation.AclRelcl)
            {
                var others = view
                    .Linked.Links.Where(l =>
                        !l.IsPlace
                        && IsParty(l)
                        && view.IsUnder(l.Mention.HeadToken, clause)
                        && !sources.Exists(s => tools.Parties.IsOneWith(s.Actor.Id, l.Actor.Id))
                    )
                    .DistinctBy(l => l.Actor.Id)
                    .ToList();
                if ((others is [var only] ? only : others.Find(l => view.PrepositionOf(l.Mention.HeadToken) == "with")) is { } partner)
                {
                    targets.Add(new Party(partner, bond, true));
                    return;
                }
            }
        }
    }

    // "France's Airbus", "a French firm": whose the firm is signs nothing.
    private bool IsParty(Link link) =>
        link.Basis != LinkBasis.Demonym && view.Relation(link.Mention.HeadToken) != DependencyRelation.NmodPoss;

    // The deal: a word of the trigger, what is torn up, what is left.
    private int Bond(TriggerMatch match)
    {
        foreach (var token in match.Tokens.Concat(view.Children(match.Head).ToArray()))
        {
            if (
                view.IsNoun(token)
                && (classes["agreement"].Contains(view.Lemma(token)) || classes["orders"].Contains(view.Lemma(token)))
                && (
                    match.Tokens.Contains(token)
                    || view.Relation(token) is DependencyRelation.Obj or DependencyRelation.NsubjPass
                    || view.PrepositionOf(token) is "of" or "from" or "out_of"
                )
            )
            {
                return token;
            }
        }

        return -1;
    }
}

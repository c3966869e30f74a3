using ActorGraph.Core.Actors;
using ActorGraph.Core.Ontology;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Pairs the sources of a match with its targets, as far as their types fit the frame.</summary>
internal sealed class PairFinder(ReadingTools tools)
{
    /// <summary>Adds each pair that the frame allows; where both lists are the same, each pair once.</summary>
    public void Add(List<Party> from, List<Party> to, TriggerMatch match, List<Candidate> found)
    {
        foreach (var source in from)
        {
            foreach (var target in to)
            {
                if (
                    source.Actor.Id == target.Actor.Id
                    || (match.Frame.Relation.IsSymmetric && ReferenceEquals(from, to) && target.Actor.Id < source.Actor.Id)
                    || IsOwnState(source, target, match.Frame)
                    || (ReferenceEquals(from, to) && (IsServant(source, target) || IsServant(target, source)))
                )
                {
                    tools.Trace?.Unpaired(match, source, target, ReferenceEquals(from, to));
                    continue;
                }

                if (Fits(match.Frame, source.Actor, target.Actor))
                {
                    found.Add(new Candidate(match, source, target));
                }
                else
                {
                    tools.Trace?.Misfit(match, source, target);
                }

                if (
                    match.Frame.IsMutual
                    && !ReferenceEquals(from, to)
                    && from.Count + to.Count > 0
                    && Fits(match.Frame, target.Actor, source.Actor)
                )
                {
                    found.Add(new Candidate(match, target, source));
                }
            }
        }
    }

    /// <summary>Whether a frame may relate two actors, in either order where its relation has none.</summary>
    public static bool Fits(Frame frame, Actor source, Actor target) =>
        FitsInOrder(frame, source, target) || (frame.Relation.IsSymmetric && FitsInOrder(frame, target, source));

    private static bool FitsInOrder(Frame frame, Actor source, Actor target) =>
        frame.Relation.Allows(source.Type, target.Type)
        && (frame.SourceTypes.IsEmpty || frame.SourceTypes.Contains(source.Type))
        && (frame.TargetTypes.IsEmpty || frame.TargetTypes.Contains(target.Type));

    // "Israel's Mofaz and Palestinian Authority minister Youssef agreed": one side is not named twice.
    private bool IsServant(Party one, Party other) => tools.Parties.StateOf(one.Actor.Id)?.Actor.Id == other.Actor.Id;

    // Nobody demands of, or reproaches, his own state by saying what it must do, nor backs it by approving of its plans,
    // nor does he visit it: he returns. "Biden froze the US assets of" harms not the United States. The opposition does demand and
    // reproach.
    private bool IsOwnState(Party source, Party target, Frame frame)
    {
        if (
            frame.Relation.Kind == RelationKind.Sanctioned
            && target.IsOwner
            && tools.Parties.StateOf(source.Actor.Id)?.Actor.Id == target.Actor.Id
        )
        {
            return true;
        }

        var isVisit = frame.Relation.Kind == RelationKind.Visited;
        return !(
                frame.Relation.Kind is RelationKind.CalledOn or RelationKind.Criticized or RelationKind.Accused
                && tools.Parties.IsPartisan(source.Actor.Id)
                && target.Link.Basis != LinkBasis.Demonym
            )
            && (
                isVisit
                || frame.IsSaid
                || (frame.Relation.Kind == RelationKind.Supports && target.IsOwner)
                || frame.Target.Any(slot => slot.Role == SlotRole.ClauseSubject)
            )
            && (
                tools.Parties.StateOf(source.Actor.Id)?.Actor.Id == target.Actor.Id
                || (isVisit && source.Actor.Type == ActorType.Person && source.Actor.Country == target.Actor.Id)
            );
    }
}

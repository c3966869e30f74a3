using ActorGraph.Core.Actors;
using ActorGraph.Core.Ontology;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>A pair of parties that a frame's words may relate, before it is judged.</summary>
/// <param name="Match">The words of the frame.</param>
/// <param name="Source">Who does it.</param>
/// <param name="Target">To whom it is done.</param>
internal readonly record struct Candidate(TriggerMatch Match, Party Source, Party Target)
{
    /// <summary>Whether the other is the same pair from a word that this one's trigger holds already.</summary>
    public bool Overrules(Candidate other)
    {
        var samePair =
            (Source.Actor.Id == other.Source.Actor.Id && Target.Actor.Id == other.Target.Actor.Id)
            || (
                Source.Actor.Id == other.Target.Actor.Id
                && Target.Actor.Id == other.Source.Actor.Id
                && (Match.Frame.Relation.IsSymmetric || other.Match.Frame.Relation.IsSymmetric)
            );
        if (
            Match.Frame.Relation == other.Match.Frame.Relation
            && Target.Actor.Id == other.Target.Actor.Id
            && Match.Tokens.Length > 1
            && Match.Tokens[1..].Contains(other.Match.Head)
            && Source.Actor.Type == ActorType.Person
            && !Match.Frame.Relation.IsSymmetric
        )
        {
            // "Fidan reaffirmed Turkey's support for Cyprus": he speaks for it.
            return true;
        }

        var (one, two) = (Match.Frame.Relation.Kind, other.Match.Frame.Relation.Kind);

        // "In a letter to Kigali she urged", "telephoned Kigali to press for": who says something in a letter, call or meeting has also
        // written, rung up or met.
        var isSaidIn =
            (two is RelationKind.SpokeWith || (two is RelationKind.MetWith && other.Match.Frame.Trigger.Any(e => e.Preposition == "at")))
            && RelationGroups.Speech.Contains(one)
            && Match.Tokens.Length > 1;

        return samePair
            && !isSaidIn
            && !RelationGroups.AreHelpAndCooperation(one, two)
            && !(one is RelationKind.SpokeWith or RelationKind.MetWith && RelationGroups.Speech.Contains(two))
            && Match.Tokens.Contains(other.Match.Head);
    }
}

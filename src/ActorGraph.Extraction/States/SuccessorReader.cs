using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.States;

/// <summary>Gives the office of one person to another who is called his successor: "Prime Minister Ada Roe resigned. Her successor, Ben
/// Poe, met".</summary>
internal sealed class SuccessorReader(SyntaxView view, NameIndex names)
{
    // The office is told of the predecessor, not of him.
    private const double Confidence = 0.75;

    /// <summary>Adds the offices of successors, where the text tells one office of those whom they succeed.</summary>
    public void Find(List<ClaimDraft> drafts)
    {
        for (var noun = 1; noun + 1 < view.Count; noun++)
        {
            if (
                view.Lemma(noun) != "successor"
                || view.Tag(noun) is "NNS"
                || !IsInOffice(noun)
                || view.Child(noun, DependencyRelation.NmodPoss) is not (>= 0 and var owner)
                || view.LinkAt(owner) is not { Actor.Type: ActorType.Person } predecessor
                || NamedBeside(noun) is not { } successor
                || successor.Actor.Id == predecessor.Actor.Id
            )
            {
                continue;
            }

            var offices = drafts
                .Where(d =>
                    d.Type.Kind == RelationKind.HoldsOfficeIn
                    && d.Source.Actor.Id == predecessor.Actor.Id
                    && d.Modality == Modality.Asserted
                )
                .DistinctBy(d => d.Target.Actor.Id)
                .ToList();
            if (
                offices is [var office]
                && IsOf(noun, office)
                && !drafts.Exists(d => d.Type == office.Type && d.Source.Actor.Id == successor.Actor.Id)
                && ClaimDraft.Between(
                    successor,
                    office.Type,
                    office.Target.Link,
                    (noun, view.Span(noun)),
                    ("office-of-successor", Confidence)
                )
                    is { } draft
            )
            {
                drafts.Add(draft with { Title = office.Title });
            }
        }
    }

    // "His likely successor", "his successor, were he to fall": not yet.
    private bool IsInOffice(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            if (view.Relation(child) is DependencyRelation.Amod && view.Lemma(child) is not ("immediate" or "eventual" or "current"))
            {
                return false;
            }
        }

        return true;
    }

    // "His successor, Ben Poe", "his successor Ben Poe", "his successor as prime minister, Ben Poe".
    private Link? NamedBeside(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                child > noun
                && view.Relation(child) is DependencyRelation.Appos or DependencyRelation.Flat
                && names.PersonAt(child) is { } named
            )
            {
                return named;
            }
        }

        return names.PersonAt(noun + 1) ?? (view.Text(noun + 1) is "," ? names.TitledFrom(noun + 2) ?? names.PersonAt(noun + 2) : null);
    }

    // "His successor as party leader" does not follow him as minister.
    private bool IsOf(int noun, ClaimDraft office)
    {
        foreach (var child in view.Children(noun))
        {
            if (view.PrepositionOf(child) is "as" or "at" or "in")
            {
                return office.Title?.Contains(view.Lemma(child), StringComparison.OrdinalIgnoreCase) == true;
            }
        }

        return true;
    }
}
